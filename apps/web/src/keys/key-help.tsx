import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from './use-commands';

const KeyHelpDialog = lazy(() => import('./key-help-dialog'));

/** `?` shows which keys there are; the dialog is read when it is first asked for. */
export function KeyHelp() {
  const { t } = useTranslation();
  const [open, setOpen] = useState<boolean | null>(null);
  useCommands([
    {
      id: 'keys',
      label: t('keys'),
      group: t('general'),
      keys: '?',
      run: () => setOpen((shown) => shown !== true),
    },
  ]);
  return (
    open !== null && (
      <Suspense fallback={null}>
        <KeyHelpDialog open={open} onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
