import { type Browser, type Page, type Response } from 'playwright-core';
import { launchBrowser } from '../harness/browser';
import { describeWithBrowser } from '../harness/requirement';
import { TestSystem } from '../harness/system';

/** Promised: JavaScript as it is sent, in bytes. */
const MOST_SCRIPT = 250_000;
/**
 * From the address being entered until the queue answers to a key, nothing cached, in milliseconds. Promised is half of
 * it, on a machine that does nothing else; here another suite has the other core.
 */
const INTERACTIVE_MS = 3_000;
/** How much of what is shown may jump while it loads: "good" by Core Web Vitals. */
const MOST_SHIFT = 0.1;

const OBSERVE_SHIFTS = `
  globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
`;

describeWithBrowser('the first load', () => {
  let system: TestSystem;
  let browser: Browser;

  beforeAll(async () => {
    system = await TestSystem.start();
    const ana = await system.person('Ana', 'analyst');
    for (let index = 0; index < 30; index++)
      await ana.client.POST('/api/v1/claims', {
        body: {
          title: `Nordwind ${index}`,
          text: '12 GB of contracts.',
          victim: { name: `Nordwind ${index}` },
        },
      });
    await system.drain();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  /** A browser that has never been here, logged in; what it was sent. */
  async function load(): Promise<{ page: Page; answers: Response[]; interactive: number }> {
    const context = await browser.newContext({ baseURL: system.url });
    await context.request.post('/api/v1/session', {
      data: { email: 'ana@example.org', password: 'four unrelated words' },
      headers: { origin: system.url },
    });
    const page = await context.newPage();
    await page.addInitScript(OBSERVE_SHIFTS);
    const answers: Response[] = [];
    page.on('response', (answer) => answers.push(answer));
    const started = performance.now();
    await page.goto('/');
    await page.locator('[role=row][data-active=true]').waitFor();
    await page.keyboard.press('j');
    await page.locator('[role=row][aria-rowindex="2"][data-active=true]').waitFor();
    const interactive = performance.now() - started;
    return { page, answers, interactive };
  }

  it('brings at most 250 kB of JavaScript, compressed, from here alone, to be kept', async () => {
    const { page, answers } = await load();
    const scripts = answers.filter((answer) => answer.url().endsWith('.js'));
    let sent = 0;
    for (const script of scripts) {
      const headers = script.headers();
      expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
      expect(headers['cache-control']).toContain('immutable');
      sent += (await script.request().sizes()).responseBodySize;
    }
    expect(scripts.length).toBeGreaterThan(0);
    expect(sent).toBeLessThan(MOST_SCRIPT);
    expect(answers.filter((answer) => !answer.url().startsWith(system.url))).toEqual([]);
    expect(answers.filter((answer) => answer.status() >= 400)).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('answers to a key soon, in the median of three, without jumping about', async () => {
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { page, interactive } = await load();
      times.push(interactive);
      expect(await page.evaluate<number>('globalThis.shift')).toBeLessThan(MOST_SHIFT);
      await page.context().close();
    }
    expect(times.sort((a, b) => a - b)[1]).toBeLessThan(INTERACTIVE_MS);
  }, 60_000);

  it('names its language, its width and itself', async () => {
    const { page } = await load();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).toContain('width=device-width');
    expect(await page.title()).toMatch(/Queue/);
    await page.context().close();
  }, 60_000);
});
