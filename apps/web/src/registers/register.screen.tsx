import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Outside } from '../parts/outside';
import { ClaimRows } from './claim-rows';
import { CurationHistory } from './curation-history';
import { Mergers } from './mergers';
import { Outcomes } from './outcomes';
import { Facts, RecordPage, Section } from './page';
import { RecordFacts } from './record-facts';
import { registerQueries } from './registers.queries';
import { sourceKindWords } from './source-kind';

/** One actor: its names, how its claims turned out, and who says that it is whom. */
export function ActorScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const { id } = useParams({ from: '/desk/actors/$id' });
  const { data, error } = useQuery(registerQueries.actor(id));
  const others = data?.aliases.filter((alias) => alias !== data.name) ?? [];
  return (
    <RecordPage list={shell('actors')} to="/actors" title={data?.name} error={error}>
      {data !== undefined && (
        <>
          {others.length > 0 && (
            <Facts facts={[[t('actor.aliases'), <Outside key="aliases">{others.join(', ')}</Outside>]]} />
          )}
          <Mergers register="actors" one={data} />
          <RecordFacts one={data} />
          <Outcomes register="actors" id={id} />
          <Section title={t('actor.seeAll')}>
            <ClaimRows of={{ actor: id }} caption={t('actor.seeAll')} empty={t('none')} />
          </Section>
          <CurationHistory register="actors" id={id} />
        </>
      )}
    </RecordPage>
  );
}

/** One place where claims are seen: what kind it is, and how what was seen there turned out. */
export function SourceScreen() {
  const { t } = useTranslation('registers');
  const { t: shell } = useTranslation();
  const { id } = useParams({ from: '/desk/sources/$id' });
  const { data, error } = useQuery(registerQueries.source(id));
  return (
    <RecordPage list={shell('sources')} to="/sources" title={data?.name} error={error}>
      {data !== undefined && (
        <>
          <Facts facts={[[t('kind'), sourceKindWords(data.kind, t)]]} />
          <Mergers register="sources" one={data} />
          <RecordFacts one={data} />
          <Outcomes register="sources" id={id} />
          <Section title={t('actor.seeAll')}>
            <ClaimRows of={{ source: id }} caption={t('actor.seeAll')} empty={t('none')} />
          </Section>
          <CurationHistory register="sources" id={id} />
        </>
      )}
    </RecordPage>
  );
}
