import { type FormEvent, useState } from 'react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Assertion } from '../api/client';
import { Outside } from '../parts/outside';
import { comparatorSign, KIND_GROUPS, type Kind, type KindGroup, kindWords } from '../words/assertion';
import { exampleOf, readTyped, typedOf } from '../words/typed-value';
import styles from './assertion-form.module.css';

interface AssertionFormProps {
  assertion: Assertion;
  onSave: (assertion: Assertion) => void;
  onDelete?: () => void;
  onClose: () => void;
}

const COMPARATORS = ['=', '>=', '<=', '~'] as const;
/** Kinds whose value can be a bound or an estimate. */
const MEASURED: ReadonlySet<Kind> = new Set([
  'data_volume',
  'record_count',
  'file_count',
  'access_duration',
  'price',
  'deadline',
]);
const COUNTED: ReadonlySet<Kind> = new Set(['record_count', 'file_count']);

/** What an assertion is and means. A value is typed as people write it, and must be readable as its kind's. */
export function AssertionForm({ assertion, onSave, onDelete, onClose }: AssertionFormProps) {
  const { t } = useTranslation('claim');
  const { t: words } = useTranslation('assertion');
  const { t: shell } = useTranslation();
  const [kind, setKind] = useState(assertion.kind);
  const [typed, setTyped] = useState(() => typedOf(assertion));
  const [comparator, setComparator] = useState(assertion.comparator);
  const [subject, setSubject] = useState(assertion.subject ?? '');
  const [negated, setNegated] = useState(assertion.negated);
  const value = readTyped(kind, typed);
  const example = exampleOf(kind);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (value === null) return;
    onSave({
      ...assertion,
      ...value,
      kind,
      comparator: MEASURED.has(kind) ? comparator : '=',
      subject: COUNTED.has(kind) ? subject.trim() || null : null,
      negated,
    });
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p className={styles.quote}>
        <q>
          <Outside>
            {assertion.quote.length > 160 ? `${assertion.quote.slice(0, 160)}…` : assertion.quote}
          </Outside>
        </q>
      </p>
      <NativeSelect
        label={t('kind')}
        size="xs"
        autoFocus
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
        data={(Object.keys(KIND_GROUPS) as KindGroup[]).map((group) => ({
          group: words(`group.${group}`),
          items: KIND_GROUPS[group].map((one) => ({ value: one, label: kindWords(one) })),
        }))}
      />
      {MEASURED.has(kind) && (
        <NativeSelect
          label={t('comparator')}
          size="xs"
          value={comparator}
          onChange={({ currentTarget }) => setComparator(currentTarget.value as Assertion['comparator'])}
          data={COMPARATORS.map((one) => ({
            value: one,
            label: `${comparatorSign(one)} ${words(`comparator.${one}`)}`,
          }))}
        />
      )}
      <TextInput
        label={t('value')}
        size="xs"
        value={typed}
        maxLength={2000}
        placeholder={example ?? undefined}
        error={value === null ? t('unreadable', { example: example ?? '' }) : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {COUNTED.has(kind) && (
        <TextInput
          label={t('subject')}
          size="xs"
          value={subject}
          maxLength={500}
          onChange={({ currentTarget }) => setSubject(currentTarget.value)}
        />
      )}
      <Checkbox
        label={t('negated')}
        size="xs"
        checked={negated}
        onChange={({ currentTarget }) => setNegated(currentTarget.checked)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="compact-sm" disabled={value === null}>
          {t('save')}
        </Button>
        <Button type="button" size="compact-sm" variant="subtle" color="gray" onClick={onClose}>
          {shell('cancel')}
        </Button>
        {onDelete !== undefined && (
          <Button type="button" size="compact-sm" variant="subtle" color="red" onClick={onDelete}>
            {t('delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
