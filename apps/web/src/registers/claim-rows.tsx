import { Skeleton, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/client';
import { StateBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { registerQueries } from './registers.queries';
import classes from './registers.module.css';
import { To } from './to';

/** The newest claims of an actor, of a source, or about an organisation. */
export function ClaimRows({
  of,
  caption,
  empty,
}: {
  of: Parameters<typeof registerQueries.claimsOf>[0];
  caption: string;
  empty: string;
}) {
  const { t } = useTranslation('registers');
  const claims = useQuery(registerQueries.claimsOf(of));
  if (claims.error !== null) return <ProblemNote problem={Problem.of(claims.error)} />;
  if (claims.data === undefined) return <Skeleton h={120} />;
  if (claims.data.items.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing={5} className={classes.table}>
        <Table.Caption className="visually-hidden">{caption}</Table.Caption>
        <Table.Tbody>
          {claims.data.items.map((claim) => (
            <Table.Tr key={claim.id}>
              <Table.Th scope="row">
                <To to="/claims/$id" params={{ id: claim.id }}>
                  <Outside>{claim.victimName ?? claim.victimDomain ?? claim.title ?? t('unknown')}</Outside>
                </To>
                {claim.title !== null && claim.title !== claim.victimName && (
                  <div className={classes.excerpt}>
                    <Outside>{claim.title}</Outside>
                  </div>
                )}
              </Table.Th>
              <Table.Td>
                <Outside>{claim.actor ?? claim.source}</Outside>
              </Table.Td>
              <Table.Td className={classes.number}>
                <Outside>{claim.postedOn}</Outside>
              </Table.Td>
              <Table.Td>
                <StateBadge state={claim.state} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
