import { type Browser, type Page } from 'playwright-core';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { describeWithBrowser } from '../harness/requirement';
import { type TestPerson, TestSystem } from '../harness/system';

describeWithBrowser('two reviewers of one claim', () => {
  let system: TestSystem;
  let browser: Browser;
  let ana: TestPerson;
  let claim: string;

  beforeAll(async () => {
    system = await TestSystem.start();
    browser = await launchBrowser();
    ana = await system.person('Ana', 'analyst');
    await system.person('Rui', 'reviewer');
    await system.person('Kim', 'reviewer');
    const name = 'Nordwind Logistik';
    const received = await ana.client.POST('/api/v1/claims', {
      body: {
        posted_at: '2026-03-01',
        actor: 'an actor',
        text: '40 GB of contracts from Nordwind Logistik.',
        victim: { name },
      },
    });
    claim = received.data?.id ?? '';
    await ana.client.POST('/api/v1/statements', {
      body: {
        published_at: '2026-03-03',
        issuer: { name, type: 'victim' },
        subject: { name },
        text: 'Nordwind Logistik confirms that attackers had access to its systems. Contracts were copied, 40 GB in all.',
      },
    });
    await system.drain();
    const { data } = await ana.client.GET('/api/v1/claims/{id}', { params: { path: { id: claim } } });
    await ana.client.PUT('/api/v1/claims/{id}/lease', { params: { path: { id: claim } } });
    await ana.client.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id: claim }, header: { 'If-Match': `"${data?.version}"` } },
      body: { action: 'accept' },
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await system?.stop();
  }, 60_000);

  const sitDown = async (name: string): Promise<{ window: BrowserWindow; page: Page }> => {
    const window = await BrowserWindow.open(browser, {
      url: system.url,
      email: `${name}@example.org`,
      password: 'four unrelated words',
    });
    await window.go(`/claims/${claim}/review`);
    return { window, page: window.page };
  };

  it('race: one decides, the other is told who did what, and may take nothing back that is not theirs', async () => {
    const rui = await sitDown('rui');
    const kim = await sitDown('kim');
    await rui.page.keyboard.press('y');
    await rui.page.getByText('accepted', { exact: true }).first().waitFor();

    // Both have seen the same; both decide.
    await kim.page.getByText('accepted', { exact: true }).first().waitFor();
    await kim.page.keyboard.press('u');
    await kim.page.locator('textarea[name=reason]').fill('They said nothing of invoices.');
    await rui.page.keyboard.press('c');
    await rui.page.locator('textarea[name=reason]').fill('They confirm the 40 GB themselves.');
    await rui.page.keyboard.press('Control+Enter');
    await rui.page.getByText('Confirmed').first().waitFor();

    // Kim learns of it while writing, and keeps what is written; sent, it is refused.
    await kim.page.getByRole('status').filter({ hasText: 'Rui confirmed it' }).waitFor();
    expect(await kim.page.locator('textarea[name=reason]').inputValue()).toBe(
      'They said nothing of invoices.',
    );
    await kim.page.keyboard.press('Control+Enter');

    const notice = kim.page.getByRole('alert').filter({ hasText: 'Rui' });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/Rui confirmed it/);
    await kim.page.getByText('Confirmed').first().waitFor();
    const { data } = await ana.client.GET('/api/v1/claims/{id}', { params: { path: { id: claim } } });
    expect(data).toMatchObject({ state: 'confirmed', verdict: 'confirmed' });
    expect(data?.verdicts).toHaveLength(1);

    // Rui thinks better of it, within the ten seconds: everybody sees the claim open again.
    await rui.page.keyboard.press('Escape');
    await rui.page.keyboard.press('z');
    await rui.page.getByText('In review').first().waitFor();
    await rui.page.getByRole('alert').filter({ hasText: 'Taken back: Nordwind Logistik' }).waitFor();
    // At once: by itself the offer would go only after ten seconds.
    await rui.page.getByRole('button', { name: 'Undo (Z)' }).waitFor({ state: 'detached', timeout: 3_000 });
    await rui.window.close();
    await kim.window.close();
  }, 120_000);
});
