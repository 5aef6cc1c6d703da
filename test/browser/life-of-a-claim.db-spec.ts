import { type Browser } from 'playwright-core';
import { type Role } from '#auth';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { Keyboard } from '../harness/keyboard';
import { describeWithBrowser } from '../harness/requirement';
import { TestSystem } from '../harness/system';

describeWithBrowser('the life of a claim', () => {
  let system: TestSystem;
  let browser: Browser;
  const windows: BrowserWindow[] = [];

  beforeAll(async () => {
    system = await TestSystem.start();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  /** Somebody at a window of their own, without a mouse. */
  async function sitDown(name: string, role: Role) {
    await system.person(name, role);
    const email = `${name.toLowerCase()}@example.org`;
    const window = await BrowserWindow.open(browser, {
      url: system.url,
      email,
      password: 'four unrelated words',
    });
    windows.push(window);
    await window.go('/queue');
    return { window, page: window.page };
  }

  it('is led by three people through the screens, by keys alone', async () => {
    const ana = await sitDown('Ana', 'analyst');
    const sam = await sitDown('Sam', 'analyst');
    const rui = await sitDown('Rui', 'reviewer');

    // Ana types the post in; what can be checked is marked beside it while she types.
    const anasKeys = await Keyboard.at(ana.page);
    await ana.page.keyboard.press('g');
    await ana.page.keyboard.press('n');
    await ana.page.getByRole('heading', { name: 'New claim' }).waitFor();
    await anasKeys.fill('Title', 'European Space Agency, 200 GB');
    await anasKeys.fill(
      'Text',
      'For a week we were in their JIRA and Bitbucket. We took over 200 GB: source code and API tokens.',
    );
    await anasKeys.fill('Claimed victim', 'European Space Agency');
    await anasKeys.fill('Actor', '888');
    await anasKeys.fill('Posted', '2025-12-26');
    await ana.page
      .getByRole('region', { name: 'What Assay reads' })
      .getByText('over 200 GB')
      .first()
      .waitFor();
    await ana.page.keyboard.press('Control+Enter');
    await ana.page.getByRole('heading', { level: 1, name: 'European Space Agency' }).waitFor();
    await system.drain();

    // It waits in the queue; she accepts it, and it is watched for a statement.
    await ana.page.keyboard.press('g');
    await ana.page.keyboard.press('q');
    await ana.page.getByRole('grid').getByText('European Space Agency').first().waitFor();
    await ana.page.getByRole('button', { name: 'Accept' }).waitFor();
    await ana.page.keyboard.press('a');
    await ana.page.getByRole('tab', { name: 'Watching 1' }).waitFor();

    // Sam brings what the agency said.
    const samsKeys = await Keyboard.at(sam.page);
    await sam.page.keyboard.press('g');
    await sam.page.keyboard.press('m');
    await sam.page.getByRole('heading', { name: 'New official statement' }).waitFor();
    await samsKeys.fill(
      'Text',
      'We confirm a security incident. Only a very small number of external servers was affected, among them those of ' +
        'JIRA and Bitbucket, used for unclassified engineering. A forensic analysis is under way.',
    );
    await samsKeys.fill('Issuer', 'European Space Agency');
    await samsKeys.fill('Published', '2025-12-30');
    await samsKeys.fill('Whom it is about', 'European Space Agency');
    await sam.page.keyboard.press('Control+Enter');
    await sam.page.getByRole('heading', { name: 'New official statement' }).waitFor({ state: 'detached' });
    await system.drain();

    // Rui sees it arrive, reads both sides, accepts the match and decides, with a reason.
    await rui.page.getByRole('tab', { name: 'In review 1' }).waitFor();
    const ruisKeys = await Keyboard.at(rui.page);
    await ruisKeys.press(']');
    await ruisKeys.press(']');
    await rui.page.getByRole('grid').getByText('European Space Agency').first().waitFor();
    await ruisKeys.press('o');
    await rui.page.getByRole('heading', { level: 1, name: 'European Space Agency' }).waitFor();
    const onTheClaim = await Keyboard.at(rui.page);
    await onTheClaim.press('o');
    await rui.page.getByRole('heading', { name: 'Assertion by assertion' }).waitFor();
    const onTheReview = await Keyboard.at(rui.page);
    await onTheReview.press('y');
    await rui.page.getByText('accepted', { exact: true }).first().waitFor();
    await onTheReview.press('p');
    await onTheReview.fill(
      'Reason',
      'The agency speaks of a very small number of servers, and of nothing classified.',
    );
    await rui.page.keyboard.press('Control+Enter');
    await rui.page.getByText('Partially confirmed').first().waitFor();

    // Both others see it where they are.
    await ana.page.getByRole('tab', { name: 'Partially confirmed 1' }).waitFor();
    windows.forEach((window) => window.check());
  }, 180_000);
});
