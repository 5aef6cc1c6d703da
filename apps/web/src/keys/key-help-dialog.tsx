import { Fragment } from 'react';
import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../app/settings';
import { type Command } from './commands';
import { keyWords } from './key-words';
import { useAllCommands } from './use-commands';

/** Which keys there are here: what it lists is what the key listener runs. */
export default function KeyHelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const { singleKeys } = useSettings();
  const groups = new Map<string, Command[]>();
  for (const command of useAllCommands())
    if (command.keys !== undefined)
      groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return (
    <Modal
      opened={open}
      onClose={onClose}
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
