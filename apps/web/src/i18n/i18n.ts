import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { type Settings } from '../app/settings';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof en;
  }
}

export type Language = Settings['language'];

/** Each language in its own words, with the direction it is written in. */
export const LANGUAGES: Readonly<Record<Language, { name: string; dir: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
};

/** Ready at once in English; another language is fetched before it is shown. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized)
    await i18next.use(initReactI18next).init({
      lng: 'en',
      fallbackLng: 'en',
      defaultNS: 'shell',
      resources: { en },
      // React renders text as text.
      interpolation: { escapeValue: false },
    });
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'shell')) {
    const { ar } = await import('./ar');
    Object.entries(ar).forEach(([area, words]) => i18next.addResourceBundle(language, area, words));
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = LANGUAGES[language].dir;
}
