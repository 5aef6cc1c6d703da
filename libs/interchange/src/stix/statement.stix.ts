import { instantOf } from '#connectors';
import { type ExportedStatement } from '../exported-record';
import { stableId } from '../stable-id';
import { orNull } from '../wording';
import { ASSAY_ID, organisation, stixObject, webReference, type StixObject } from './stix-object';

/** An official statement: a report by its issuer about its subject. */
export function statementObjects(statement: ExportedStatement): StixObject[] {
  const names = [statement.issuer.name, statement.subject?.name ?? statement.subject?.domain ?? null];
  const parties = names.flatMap((name) =>
    name === null || orNull(name) === null ? [] : [organisation(name)],
  );
  const refs = [...new Set(parties.map(({ id }) => id))];
  const url = orNull(statement.url);
  return [
    ...parties,
    stixObject(
      'report',
      stableId('report', statement.uuid),
      { created: statement.createdAt, modified: statement.createdAt },
      {
        name:
          orNull(statement.title) ?? `Statement by ${orNull(statement.issuer.name) ?? 'an official source'}`,
        ...(orNull(statement.text) === null ? {} : { description: statement.text }),
        report_types: ['threat-report'],
        published:
          statement.publishedOn === null
            ? statement.createdAt
            : instantOf(statement.publishedOn).toISOString(),
        // A register's row may name nobody; a report must refer to something.
        object_refs: refs.length === 0 ? [ASSAY_ID] : refs,
        labels: [
          'official-statement',
          `channel:${statement.channel}`,
          ...(statement.stance === null ? [] : [`stance:${statement.stance}`]),
        ],
        external_references: [
          { source_name: 'assay', external_id: statement.id },
          ...(url === null ? [] : [webReference(statement.issuer.name, url)]),
        ],
      },
    ),
  ];
}
