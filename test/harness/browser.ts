import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, as `chromium` in the path; nothing of the test ever leaves the machine. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.ASSAY_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      // Root, as in a container, has no sandbox to give.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

export interface Visitor {
  url: string;
  email: string;
  password: string;
  language?: 'en' | 'ar';
}

/** A window of somebody's own, logged in. What goes wrong in the page is thrown by `check()`. */
export class BrowserWindow {
  private readonly faults: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy|Warning:/.test(message.text())) this.faults.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    { url, email, password, language = 'en' }: Visitor,
    options: BrowserContextOptions = {},
  ): Promise<BrowserWindow> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 720 },
      ...options,
    });
    await context.request.post('/api/v1/session', { data: { email, password }, headers: { origin: url } });
    await context.addInitScript(`localStorage.setItem('assay.settings', '${JSON.stringify({ language })}')`);
    return new BrowserWindow(await context.newPage());
  }

  /** Goes to a view by its address after the `#`, and waits until nothing of it is being read any more. */
  async go(path: string): Promise<void> {
    await this.page.goto(`/#${path}`);
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle').catch(() => undefined);
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  }

  /** Throws what the page said went wrong so far: errors, refused scripts, warnings of React. */
  check(): void {
    if (this.faults.length > 0) throw new Error(`The page is not well:\n${this.faults.join('\n')}`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
