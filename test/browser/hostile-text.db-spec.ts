import { type Browser } from 'playwright-core';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { describeWithBrowser } from '../harness/requirement';
import { TestSystem } from '../harness/system';

/** What would run, load or mislead if it were more than text. */
const HOSTILE = {
  script: '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
  svg: '<svg onload="globalThis.ran = true"><a xlink:href="javascript:globalThis.ran=true">x</a></svg>',
  bidi: 'invoice\u202egpj.exe and 40 GB of contracts',
  homoglyph: 'Nоrdwind Lоgistik, 12 GB', // The first o of each word is Cyrillic.
};
const LONG = `40 GB of contracts. ${'x'.repeat(1_000_000)} the end`;

describeWithBrowser('text from outside', () => {
  let system: TestSystem;
  let browser: Browser;
  let window: BrowserWindow;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    system = await TestSystem.start();
    browser = await launchBrowser();
    const ana = await system.person('Ana', 'analyst');
    for (const [name, text] of Object.entries({ ...HOSTILE, long: LONG })) {
      const { data } = await ana.client.POST('/api/v1/claims', {
        body: {
          title: name === 'long' ? 'long' : text,
          text: `We took 7 GB. ${text}`,
          url: 'https://evil.example/?a=<b>',
          actor: `${name} <b>actor</b>`,
          victim: { name: `${name} victim` },
        },
      });
      ids.set(name, data?.id ?? '');
    }
    await system.drain();
    window = await BrowserWindow.open(browser, {
      url: system.url,
      email: 'ana@example.org',
      password: 'four unrelated words',
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  it.each(Object.keys(HOSTILE))(
    'is shown as text and does nothing: %s',
    async (name) => {
      const asked: string[] = [];
      window.page.on('request', (request) => asked.push(request.url()));
      for (const view of ['', '/review', '/timeline', '/print']) {
        await window.go(`/claims/${ids.get(name)}${view}`);
        expect(await window.page.evaluate('globalThis.ran')).toBeUndefined();
        expect(
          await window.page
            .locator('main script, main img, main svg[onload], main a[href^="https://evil"]')
            .count(),
        ).toBe(0);
      }
      expect(asked.filter((url) => !url.startsWith(system.url))).toEqual([]);
      window.check();
    },
    60_000,
  );

  it('is flagged where it hides something', async () => {
    await window.go(`/claims/${ids.get('bidi')}`);
    await window.page
      .getByText(/turn the direction of writing/)
      .first()
      .waitFor();
    expect(await window.page.locator('main').textContent()).toContain('‹U+202E›');
    await window.go(`/claims/${ids.get('homoglyph')}`);
    await window.page
      .getByText(/mixes alphabets/)
      .first()
      .waitFor();
    await window.go(`/claims/${ids.get('script')}`);
    expect(await window.page.locator('main').textContent()).toContain('hxxps://evil[.]example');
  }, 60_000);

  it('of a million characters in one line leaves the page quick', async () => {
    await window.go(`/claims/${ids.get('long')}`);
    const { page } = window;
    await page.getByText('40 GB').first().waitFor();
    // A key that goes elsewhere is answered, not queued behind the text.
    const started = Date.now();
    await page.keyboard.press('t');
    await page.getByRole('heading', { name: 'What happened, in its order' }).waitFor();
    expect(Date.now() - started).toBeLessThan(2_000);
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(over).toBeLessThanOrEqual(0);
    window.check();
  }, 60_000);
});
