import { type ReactNode } from 'react';
import { Menu, Switch, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { type Language, LANGUAGES } from '../i18n/i18n';
import { notifyRefusal } from '../parts/notify';
import { changeSettings, useSettings } from './settings';

/** Who is logged in, and what they want of this browser. */
export default function AccountMenu({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { singleKeys, language } = useSettings();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const client = useQueryClient();
  const logOut = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/session')),
    onSuccess: () => void client.resetQueries(),
    onError: (error) => notifyRefusal(error, t('refused')),
  });
  const schemes = [
    ['auto', t('system'), IconDeviceDesktop],
    ['light', t('light'), IconSun],
    ['dark', t('dark'), IconMoon],
  ] as const;
  return (
    <Menu defaultOpened position="bottom-end" width={260} closeOnItemClick={false}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {schemes.map(([scheme, label, Icon]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={colorScheme === scheme ? '✓' : undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {(Object.keys(LANGUAGES) as Language[]).map((one) => (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={language === one}
            lang={one}
            leftSection={<IconLanguage size={16} aria-hidden />}
            rightSection={language === one ? '✓' : undefined}
            onClick={() => changeSettings({ language: one })}
          >
            {LANGUAGES[one].name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={singleKeys}
          onClick={() => changeSettings({ singleKeys: !singleKeys })}
          rightSection={<Switch checked={singleKeys} readOnly tabIndex={-1} aria-hidden size="xs" />}
        >
          {t('singleKeys')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => logOut.mutate()}
        >
          {t('logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
