import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { comparatorSign, valueWords } from '../words/assertion';
import { KindTag } from './kind-tag';
import { type AssertionDesk } from './use-assertion-desk';
import styles from './assertion-table.module.css';

/** Long quotes are read in the text. */
const QUOTE_SHOWN = 140;

/** What was read from the post, one line each; the one that is selected can be corrected. */
export function AssertionTable({ desk }: { desk: AssertionDesk }) {
  const { t } = useTranslation('claim');
  if (desk.assertions.length === 0) return <p className="quiet">{t('noAssertions')}</p>;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('assertionsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('quote')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('producedBy')}</th>
          {desk.editable && (
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {desk.assertions.map((assertion) => (
          <tr key={assertion.id} aria-current={assertion === desk.selected ? 'true' : undefined}>
            <td>
              <KindTag kind={assertion.kind} />
            </td>
            <td>
              <button type="button" className={styles.quote} onClick={() => desk.select(assertion.id)}>
                <Outside>
                  {assertion.quote.length > QUOTE_SHOWN
                    ? `${assertion.quote.slice(0, QUOTE_SHOWN)}…`
                    : assertion.quote}
                </Outside>
              </button>
              {assertion.field === 'title' && <small className="quiet"> {t('inTitle')}</small>}
            </td>
            <td>
              <span className={styles.comparator}>{comparatorSign(assertion.comparator)}</span>{' '}
              <Outside>{valueWords(assertion)}</Outside>
            </td>
            <td className={styles.producer}>
              {assertion.editedBy === null ? (
                <code>{assertion.producedBy}</code>
              ) : (
                <bdi>{assertion.editedBy}</bdi>
              )}
            </td>
            {desk.editable && (
              <td className={styles.buttons}>
                <Tooltip label={t('editAssertion')}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('editThis', { quote: assertion.quote.slice(0, 60) })}
                    onClick={() => desk.edit(assertion.id)}
                  >
                    <IconPencil size={16} aria-hidden />
                  </ActionIcon>
                </Tooltip>
                <Tooltip label={t('deleteAssertion')}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('deleteThis', { quote: assertion.quote.slice(0, 60) })}
                    onClick={() => desk.remove(assertion.id)}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
