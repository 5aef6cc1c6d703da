import { type Page } from 'playwright-core';

/** So often Tab is pressed in search of a field. */
const MOST_FIELDS = 80;

/** What has the focus: by what name, and whether one types into it. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const label = element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? '';
  return { name: label.trim(), editable: element?.matches('input, textarea') ?? false };
})()`;

/** Somebody who has no mouse: presses keys, and knows those that the help of the screen lists. */
export class Keyboard {
  /** How many were pressed, the letters of typed words not counted. */
  pressed = 0;

  private constructor(
    private readonly page: Page,
    private readonly documented: ReadonlySet<string>,
  ) {}

  /** Opens the help, reads which keys there are, and closes it again. */
  static async at(page: Page): Promise<Keyboard> {
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    await help.getByRole('table').first().waitFor();
    const shown = await help.locator('kbd').allTextContents();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    return new Keyboard(
      page,
      new Set(shown.flatMap((keys) => keys.split(' · ')).map((key) => key.toLowerCase())),
    );
  }

  /** Presses a key that the help lists, or a choice's digit that the screen shows. Throws for any other. */
  async press(key: string): Promise<void> {
    const name = key.replace('Control+', 'ctrl ').replace('Shift+', 'shift ').toLowerCase();
    if (!this.documented.has(name) && !/^\d$/.test(name)) throw new Error(`No help lists the key ${key}.`);
    this.pressed += 1;
    await this.page.keyboard.press(key);
  }

  /** Goes from field to field until one of this name has the focus, and types into it. */
  async fill(label: string, words: string): Promise<void> {
    for (let step = 0; step < MOST_FIELDS; step++) {
      const { name, editable } = await this.page.evaluate<{ name: string; editable: boolean }>(FOCUSED);
      if (editable && name.startsWith(label)) {
        await this.page.keyboard.insertText(words);
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab leads to no field that is called ${label}.`);
  }
}
