import { type useTranslation } from 'react-i18next';

const KINDS = ['forum', 'leak_site', 'telegram', 'x', 'paste', 'tracker', 'other'] as const;
type Translate = ReturnType<typeof useTranslation<'registers'>>['t'];

/** A kind that a later version of the API names is shown as it is called there. */
export const sourceKindWords = (kind: string, t: Translate): string => {
  const known = KINDS.find((one) => one === kind);
  return known === undefined ? kind : t(`sourceKinds.${known}`);
};
