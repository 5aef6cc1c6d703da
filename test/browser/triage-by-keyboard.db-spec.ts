import { type Browser } from 'playwright-core';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { Keyboard } from '../harness/keyboard';
import { describeWithBrowser } from '../harness/requirement';
import { type TestPerson, TestSystem } from '../harness/system';

const CLAIMS = 50;

/** Notes, for each key, how long it took until the list showed what it did, in milliseconds. */
const WATCH_EFFECTS = `
  globalThis.effects = [];
  const grid = document.querySelector('[role=grid]');
  const active = () => grid.querySelector('[data-active=true]')?.id;
  let pressed = 0, before;
  addEventListener('keydown', () => { pressed = performance.now(); before = active(); }, true);
  new MutationObserver(() => {
    if (pressed === 0 || active() === before) return;
    const from = pressed;
    pressed = 0;
    requestAnimationFrame(() => globalThis.effects.push(performance.now() - from));
  }).observe(grid, { subtree: true, childList: true, attributes: true });
`;

describeWithBrowser('the queue', () => {
  let system: TestSystem;
  let browser: Browser;
  let desk: BrowserWindow;
  let analyst: TestPerson;

  beforeAll(async () => {
    system = await TestSystem.start();
    analyst = await system.person('Ana', 'analyst');
    for (let index = 0; index < CLAIMS; index++)
      await analyst.client.POST('/api/v1/claims', {
        body: {
          posted_at: '2026-03-01',
          actor: 'an actor',
          title: `Nordwind Logistik ${index}`,
          text: `${index + 1} GB of Nordwind ${index}: contracts and invoices.`,
          victim: { name: `Nordwind Logistik ${index}` },
        },
      });
    await system.drain();
    browser = await launchBrowser();
    desk = await BrowserWindow.open(browser, {
      url: system.url,
      email: 'ana@example.org',
      password: 'four unrelated words',
    });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  it('is worked through without a mouse, in three keys a decision at most', async () => {
    await desk.go('/queue');
    const { page } = desk;
    const grid = page.getByRole('grid');
    await grid.getByRole('row').first().waitFor();
    const keyboard = await Keyboard.at(page);
    await page.evaluate(WATCH_EFFECTS);
    const activeRow = () =>
      page.evaluate<string | undefined>("document.querySelector('[data-active=true]')?.id");

    let most = 0;
    for (let index = 0; index < CLAIMS; index++) {
      const before = await activeRow();
      const keysBefore = keyboard.pressed;
      // One in five is no claim: dismissed, with the reason from the list that is shown.
      if (index % 5 === 4) {
        await keyboard.press('d');
        await page.getByRole('button', { name: /spam/i }).waitFor();
        await keyboard.press('2');
      } else await keyboard.press('a');
      most = Math.max(most, keyboard.pressed - keysBefore);
      await page
        .locator(`[role=row][data-active=true]:not([id='${before}']), main:not(:has([role=row]))`)
        .first()
        .waitFor();
    }
    expect(most).toBeLessThanOrEqual(3);

    // What the server says in the end: every decision arrived, once.
    await page.getByText('No claim waits for triage.').waitFor();
    await page.getByRole('tab', { name: `Dismissed ${CLAIMS / 5}` }).waitFor();
    const { data } = await analyst.client.GET('/api/v1/claims/counts');
    expect(data?.counts).toMatchObject({ watching: CLAIMS - CLAIMS / 5, dismissed: CLAIMS / 5 });
    const effects = (await page.evaluate<number[]>('globalThis.effects')).sort((a, b) => a - b);
    expect(effects.length).toBeGreaterThan(CLAIMS / 2);
    // A key is seen to act at once, before the server answers (promised: 50 ms).
    expect(effects[Math.floor(effects.length / 2)]).toBeLessThan(50);
    desk.check();
  }, 120_000);
});
