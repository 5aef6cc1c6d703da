import { useTranslation } from 'react-i18next';
import { flagWords, harmless } from '../words/hostile';

/**
 * Text from outside: as text only, its direction kept to itself, its addresses defanged. Everything that a claim or a
 * statement says is shown through this or through MarkedText.
 */
export function Outside({ children }: { children: string | null }) {
  return <bdi>{children === null ? '' : harmless(children)}</bdi>;
}

/** What a text may hide from its reader. */
export function TextWarnings({ flags }: { flags: readonly string[] }) {
  const { t } = useTranslation('claim');
  if (flags.length === 0) return null;
  return (
    <p className="note note-warning" role="note">
      <strong>{t('readWithCare')}</strong> {flags.map(flagWords).join('; ')}.
    </p>
  );
}
