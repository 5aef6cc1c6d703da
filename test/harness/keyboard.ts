import { type Page } from 'playwright-core';

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
}
