import { AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLiveEvents } from '../api/use-live-events';
import { ConnectionBanner } from './connection-banner';
import { KeyHelp } from '../keys/key-help';
import { KeyListener } from '../keys/key-listener';
import { Palette } from '../keys/palette';
import { UndoKey } from '../decide/undo-key';
import { AccountButton } from './account-button';
import { usePlaces } from './places';

/** What stands around every screen: where one can go, what one can do, who one is. */
export function Shell() {
  const { t } = useTranslation();
  const [open, { toggle, close }] = useDisclosure(false);
  const places = usePlaces();
  const matchRoute = useMatchRoute();
  const live = useLiveEvents();
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 200, breakpoint: 'md', collapsed: { mobile: !open } }}
      padding="md"
    >
      <a className="skip" href="#main" onClick={skipToMain}>
        {t('skip')}
      </a>
      <KeyListener />
      <KeyHelp />
      <UndoKey />
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={open}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t('mainNavigation')}
              aria-expanded={open}
            />
            <Text component={Link} to="/queue" fw={700} c="inherit" td="none">
              Assay
            </Text>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <Palette />
            <AccountButton />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('mainNavigation')} p="xs" style={{ overflowY: 'auto' }}>
        {places.map(({ to, label, icon: Icon }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            leftSection={<Icon size={18} aria-hidden />}
            active={matchRoute({ to, fuzzy: true }) !== false}
            onClick={close}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <ConnectionBanner live={live} />
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

/** The address after `#` is the route, so the link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
