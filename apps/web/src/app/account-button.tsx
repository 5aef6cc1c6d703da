import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMe } from './me';

const AccountMenu = lazy(() => import('./account-menu'));

/** Who is logged in; the menu behind it is read when it is first asked for. */
export function AccountButton() {
  const { t } = useTranslation();
  const me = useMe();
  const [asked, setAsked] = useState(false);
  const button = (
    <Button
      variant="subtle"
      color="gray"
      leftSection={<IconUserCircle size={18} aria-hidden />}
      aria-label={t('more', { name: me.name })}
      aria-haspopup="menu"
      onClick={() => setAsked(true)}
    >
      <bdi>{me.name}</bdi>
    </Button>
  );
  if (!asked) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu>{button}</AccountMenu>
    </Suspense>
  );
}
