import { Anchor, Group } from '@mantine/core';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me';

/** Who may look: everybody has tokens; a lead sees how the work goes; the rest is the administrator's. */
const SECTIONS = [
  { to: '/admin/people', name: 'people', roles: ['administrator'] },
  { to: '/admin/tokens', name: 'tokens', roles: null },
  { to: '/admin/queues', name: 'queues', roles: ['administrator', 'lead'] },
  { to: '/admin/quarantine', name: 'quarantine', roles: ['administrator', 'lead'] },
  { to: '/admin/policies', name: 'policies', roles: ['administrator', 'lead'] },
  { to: '/admin/audit', name: 'audit', roles: ['administrator', 'lead'] },
] as const;

export function AdminSections() {
  const { t } = useTranslation('admin');
  const me = useMe();
  const matchRoute = useMatchRoute();
  const shown = SECTIONS.filter(
    ({ roles }) => roles === null || roles.some((role) => me.roles.includes(role)),
  );
  return (
    <Group component="nav" gap="lg" aria-label={t('sections')}>
      {shown.map(({ to, name }) => {
        const here = matchRoute({ to }) !== false;
        return (
          <Anchor
            key={to}
            component={Link}
            to={to}
            fw={here ? 700 : undefined}
            underline={here ? 'always' : 'hover'}
            aria-current={here ? 'page' : undefined}
          >
            {t(name)}
          </Anchor>
        );
      })}
    </Group>
  );
}
