import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Relation, type Schemas } from '../api/client';
import { MarkedText } from '../claim/marked-text';
import { MatchBadge, RelationBadge, StateBadge } from '../parts/badges';
import { Instant } from '../parts/instant';
import { Outside, TextWarnings } from '../parts/outside';
import { defang, harmless } from '../words/hostile';
import { locale } from '../words/locale';
import { Facts, RecordPage, Section } from './page';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { channelWords, issuerWords } from './statement-list.screen';
import { To } from './to';

type Statement = Schemas['Statement'];

/** One official statement: what it says, what was read from it, and which claims it may be about. */
export function StatementScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const { id } = useParams({ from: '/desk/statements/$id' });
  const { data, error } = useQuery(registerQueries.statement(id));
  return (
    <RecordPage
      list={shell('statements')}
      to="/statements"
      title={data && (data.title ?? data.subject.name ?? t('statement.untitled'))}
      error={error}
    >
      {data !== undefined && (
        <>
          <StatementFacts statement={data} />
          <StanceSection statement={data} />
          <TextSection statement={data} />
          <FieldsSection fields={data.fields} />
          <ClaimsSection claims={data.claims} />
        </>
      )}
    </RecordPage>
  );
}

function StatementFacts({ statement }: { statement: Statement }) {
  const { t } = useTranslation('registers');
  const { issuer, subject, url } = statement;
  const about = [subject.name, subject.domain, subject.country].filter((part) => part !== null);
  const other = (id: string, words: string) => (
    <To key={id} to="/statements/$id" params={{ id }}>
      {words}
    </To>
  );
  return (
    <Facts
      facts={[
        [t('statement.issuer'), <Outside key="issuer">{issuer.name ?? t('unknown')}</Outside>],
        [t('statement.issuerType'), issuer.type && issuerWords(issuer.type, t)],
        [t('statement.channel'), channelWords(statement.channel, t)],
        [
          t('statement.published'),
          <Outside key="published">{statement.publishedOn ?? t('unknown')}</Outside>,
        ],
        [t('statement.about'), about.length > 0 ? <Outside key="about">{about.join(', ')}</Outside> : null],
        [t('statement.received'), <Instant key="received" at={statement.createdAt} />],
        [
          t('statement.address'),
          url && (
            <>
              <code>
                <bdi>{harmless(defang(url))}</bdi>
              </code>
              <Text size="xs" c="dimmed">
                {t('statement.addressHint')}
              </Text>
            </>
          ),
        ],
        [t('statement.corrects'), statement.corrects && other(statement.corrects, t('statement.earlier'))],
        [
          t('statement.correctedBy'),
          statement.correctedBy.length > 0
            ? statement.correctedBy.map((one) => other(one, t('statement.later')))
            : null,
        ],
      ]}
    />
  );
}

function StanceSection({ statement: { stance, stanceReading } }: { statement: Statement }) {
  const { t } = useTranslation('registers');
  const { t: workflow } = useTranslation('workflow');
  return (
    <Section title={t('statement.stance')}>
      {stance === null ? (
        <Text c="dimmed">{t('statement.stancePending')}</Text>
      ) : (
        <Text fw={600}>{workflow(`stance.${stance}`)}</Text>
      )}
      {stanceReading !== null && (
        <>
          {stanceReading.quote === null ? (
            <Text c="dimmed">{t('statement.stanceRests')}</Text>
          ) : (
            <blockquote className={classes.quote}>
              <Outside>{stanceReading.quote.text}</Outside>
            </blockquote>
          )}
          <Text size="sm" c="dimmed">
            {t('statement.stanceWhy')}: <Outside>{stanceReading.why}</Outside>
          </Text>
        </>
      )}
    </Section>
  );
}

function TextSection({ statement: { text, title, textFlags, assertions } }: { statement: Statement }) {
  const { t } = useTranslation('registers');
  const of = (field: 'title' | 'text') => assertions.filter((one) => one.field === field);
  return (
    <Section title={t('statement.text')}>
      <TextWarnings flags={textFlags} />
      {title !== null && (
        <Text fw={600} className={classes.prose} component="div">
          <MarkedText text={title} assertions={of('title')} />
        </Text>
      )}
      {text === null ? (
        <Text c="dimmed">{t('statement.noText')}</Text>
      ) : (
        <div className={classes.prose}>
          <MarkedText text={text} assertions={of('text')} />
        </div>
      )}
    </Section>
  );
}

function FieldsSection({ fields }: { fields: Statement['fields'] }) {
  const { t } = useTranslation('registers');
  const rows = Object.entries(fields);
  if (rows.length === 0) return null;
  return (
    <Section title={t('statement.fields')}>
      <Table verticalSpacing={4} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('statement.field')}</Table.Th>
            <Table.Th scope="col">{t('statement.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([field, value]) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">
                <Outside>{field}</Outside>
              </Table.Th>
              <Table.Td>
                <Outside>{typeof value === 'string' ? value : JSON.stringify(value)}</Outside>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function ClaimsSection({ claims }: { claims: Statement['claims'] }) {
  const { t } = useTranslation('registers');
  return (
    <Section title={t('statement.claims')}>
      {claims.length === 0 && <Text c="dimmed">{t('statement.claimsEmpty')}</Text>}
      {claims.length > 0 && (
        <Table.ScrollContainer minWidth={520} type="native">
          <Table verticalSpacing={5} className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('claims')}</Table.Th>
                <Table.Th scope="col">{t('actor.state')}</Table.Th>
                <Table.Th scope="col">{t('statement.judged')}</Table.Th>
                <Table.Th scope="col">{t('statement.relations')}</Table.Th>
                <Table.Th scope="col" ta="end">
                  {t('statement.score')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {claims.map((claim) => (
                <Table.Tr key={claim.claim}>
                  <Table.Th scope="row">
                    <To to="/claims/$id" params={{ id: claim.claim }}>
                      <Outside>{claim.victim ?? claim.title ?? t('unknown')}</Outside>
                    </To>
                  </Table.Th>
                  <Table.Td>
                    <StateBadge state={claim.state} />
                  </Table.Td>
                  <Table.Td>
                    <MatchBadge status={claim.status} />
                  </Table.Td>
                  <Table.Td>
                    {RELATIONS.filter((relation) => (claim.relations[relation] ?? 0) > 0).map((relation) => (
                      <span key={relation}>
                        <RelationBadge relation={relation} /> {claim.relations[relation]}{' '}
                      </span>
                    ))}
                  </Table.Td>
                  <Table.Td className={classes.number}>
                    {claim.score.toLocaleString(locale(), { style: 'percent' })}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}

const RELATIONS = [
  'supports',
  'narrows',
  'contradicts',
  'not_addressed',
] as const satisfies readonly Relation[];
