import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { type Browser } from 'playwright-core';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { Demo } from '../harness/demo';
import { describeWithBrowser } from '../harness/requirement';
import { demoScreens, type Screen } from './screens';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2, level AA, and what it takes over from before. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands: rule, place, and what to do, one line each. */
async function violations({ page }: BrowserWindow): Promise<string[]> {
  // Evaluated, not added as a script: the page's own policy lets no foreign script in.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: tags }),
    TAGS,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

describeWithBrowser('every screen', () => {
  let demo: Demo;
  let browser: Browser;
  let screens: Screen[];

  beforeAll(async () => {
    demo = await Demo.start();
    browser = await launchBrowser();
    const window = await open('administrator');
    const cookies = await window.page.context().cookies();
    screens = await demoScreens(demo.url, cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
    await window.close();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  }, 60_000);

  const open = (
    role: Screen['as'],
    options: {
      language?: 'en' | 'ar';
      colorScheme?: 'light' | 'dark';
      viewport?: { width: number; height: number };
    } = {},
  ) => {
    const { language, ...rest } = options;
    return BrowserWindow.open(
      browser,
      { url: demo.url, email: `${role}@assay.example`, password: demo.password, language },
      rest,
    );
  };

  it.each([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['from right to left', { language: 'ar', colorScheme: 'light' }],
    ['from right to left, in dark colours', { language: 'ar', colorScheme: 'dark' }],
  ] as const)(
    'is usable by everybody, %s (WCAG 2.2 AA)',
    async (_how, options) => {
      const found: string[] = [];
      for (const role of ['analyst', 'reviewer', 'lead', 'administrator'] as const) {
        const window = await open(role, options);
        for (const screen of screens.filter(({ as }) => as === role)) {
          await window.go(screen.path);
          found.push(...(await violations(window)).map((line) => `${screen.name}: ${line}`));
        }
        window.check();
        await window.close();
      }
      expect(found).toEqual([]);
    },
    240_000,
  );

  it('is never wider than the window: at 1280 by 720, and at 200 % zoom', async () => {
    const wide: string[] = [];
    for (const viewport of [
      { width: 1280, height: 720 },
      // What a window of 1280 by 720 has left at 200 %.
      { width: 640, height: 360 },
    ]) {
      for (const role of ['analyst', 'reviewer', 'lead', 'administrator'] as const) {
        const window = await open(role, { viewport });
        for (const screen of screens.filter(({ as }) => as === role)) {
          await window.go(screen.path);
          const over = await window.page.evaluate<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (over > 0) wide.push(`${screen.name}: ${over} px too wide at ${viewport.width}`);
        }
        await window.close();
      }
    }
    expect(wide).toEqual([]);
  }, 240_000);
});
