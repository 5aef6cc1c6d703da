import { Fragment } from 'react';
import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../app/settings';
import { type Command } from './commands';
import { keyWords } from './key-words';
import { useAllCommands, useCommands } from './use-commands';

/** Which keys there are here, on `?`. What it lists is what the key listener runs. */
export function KeyHelp() {
  const { t } = useTranslation();
  const { singleKeys } = useSettings();
  const [open, { toggle, close }] = useDisclosure(false);
  useCommands([{ id: 'keys', label: t('keys'), group: t('general'), keys: '?', run: toggle }]);
  const groups = new Map<string, Command[]>();
  for (const command of useAllCommands())
    if (command.keys !== undefined)
      groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return (
    <Modal
      opened={open}
      onClose={close}
      title={t('keys')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Text c="dimmed" size="sm" mb="sm">
        {t('keysIntro')} {!singleKeys && t('keysOff')}
      </Text>
      <Table>
        {[...groups].map(([group, commands]) => (
          <Fragment key={group}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th colSpan={2} scope="rowgroup">
                  {group}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {commands.map(({ id, label, keys = '' }) => (
                <Table.Tr key={id}>
                  <Table.Td>{label}</Table.Td>
                  <Table.Td ta="end">
                    <Kbd>{keyWords(keys)}</Kbd>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Fragment>
        ))}
      </Table>
    </Modal>
  );
}
