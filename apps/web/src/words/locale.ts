import i18next from 'i18next';

/** The language that is spoken, for numbers and dates: days before months, and digits that agree with those quoted. */
export const locale = (): string => (i18next.language === 'ar' ? 'ar-u-nu-latn' : 'en-GB');
