import {
  type Icon,
  IconBuilding,
  IconChartBar,
  IconFilePlus,
  IconInbox,
  IconMessagePlus,
  IconRss,
  IconSettings,
  IconSpeakerphone,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Me } from '../api/client';
import { useMe } from './me';

/** A screen that the navigation leads to. */
export interface Place {
  to:
    | '/queue'
    | '/statements'
    | '/organisations'
    | '/actors'
    | '/sources'
    | '/flow'
    | '/new/claim'
    | '/new/statement'
    | '/admin';
  label: string;
  icon: Icon;
  /** `g` and then this key goes there. */
  key: string;
  /** Who may see it; everybody, where it says nothing. The API decides in any case. */
  roles?: readonly Me['roles'][number][];
}

const SENDERS = ['analyst', 'reviewer', 'lead', 'integrator'] as const;

const LEADS = ['lead', 'administrator'] as const;

/** Where this person can go, in the order of the navigation. */
export function usePlaces(): readonly Place[] {
  const { t } = useTranslation();
  const me = useMe();
  const places: readonly Place[] = [
    { to: '/queue', label: t('queue'), icon: IconInbox, key: 'q' },
    { to: '/statements', label: t('statements'), icon: IconSpeakerphone, key: 's' },
    { to: '/organisations', label: t('organisations'), icon: IconBuilding, key: 'o' },
    { to: '/actors', label: t('actors'), icon: IconUsers, key: 'a' },
    { to: '/sources', label: t('sources'), icon: IconRss, key: 'r' },
    { to: '/flow', label: t('flow'), icon: IconChartBar, key: 'f', roles: LEADS },
    { to: '/new/claim', label: t('newClaim'), icon: IconFilePlus, key: 'n', roles: SENDERS },
    { to: '/new/statement', label: t('newStatement'), icon: IconMessagePlus, key: 'm', roles: SENDERS },
    { to: '/admin', label: t('admin'), icon: IconSettings, key: 'x' },
  ];
  return places.filter(({ roles }) => roles === undefined || roles.some((role) => me.roles.includes(role)));
}
