import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoScreens } from '../browser/screens';
import { BrowserWindow, launchBrowser } from '../harness/browser';
import { Demo } from '../harness/demo';

const FOLDER = process.argv[2] ?? 'docs/screenshots';

/** Every screen of the demo, light and dark, and the queue and the review from right to left, as pictures. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const demo = await Demo.start();
  const browser = await launchBrowser();
  try {
    const open = (role: string, colorScheme: 'light' | 'dark', language: 'en' | 'ar' = 'en') =>
      BrowserWindow.open(
        browser,
        { url: demo.url, email: `${role}@assay.example`, password: demo.password, language },
        { colorScheme, viewport: { width: 1440, height: 900 } },
      );
    const first = await open('administrator', 'light');
    const cookies = await first.page.context().cookies();
    const screens = await demoScreens(
      demo.url,
      cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    );
    await first.close();
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const { name, path, as } of screens) {
        const window = await open(as, colorScheme);
        await window.go(path);
        await window.page.screenshot({ path: join(FOLDER, `${name}.${colorScheme}.png`) });
        await window.close();
        console.error(`${name}, ${colorScheme}`);
      }
    }
    for (const { name, path, as } of screens.filter((screen) => ['queue', 'review'].includes(screen.name))) {
      const window = await open(as, 'light', 'ar');
      await window.go(path);
      await window.page.screenshot({ path: join(FOLDER, `${name}.rtl.png`) });
      await window.close();
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
}

void main();
