import { type AssertionRelation, type ClaimRecord } from '#matching';
import { type Answer } from './answer';
import { pairUp } from './assertion-answers';
import { type LabelledClaim } from './labelled-line';

/** How far apart two relations are: to call support a contradiction is worse than to miss a nuance. */
const WEIGHT = { supports: 1, narrows: 0.3, not_addressed: 0, contradicts: -1 } as const;

/** Over every labelled relation, of the statements that Assay found by itself: a missed match or assertion is a wrong answer. */
export function relationAnswers(
  claim: ClaimRecord,
  gold: LabelledClaim['gold'],
  relationsOf: ReadonlyMap<string, readonly AssertionRelation[]>,
): Answer[] {
  const labels = gold.assertions ?? [];
  const read = pairUp(labels, claim.assertions);
  return (gold.relations ?? []).flatMap(({ assertion, statement, relation }): Answer[] => {
    const label = labels[assertion];
    if (label === undefined) return [];
    const relations = relationsOf.get(statement);
    const given = relations?.find((one) => one.assertion === read[assertion]);
    const right = given?.relation === relation;
    return [
      {
        measure: 'relation',
        kind: label.kind,
        record: claim.id,
        about: `“${label.quote}”, by ${statement}`,
        labelled: relation,
        given: given?.relation ?? null,
        right,
        wrongBy: right
          ? 0
          : given === undefined
            ? 0.5
            : Math.abs(WEIGHT[relation] - WEIGHT[given.relation]) / 2,
        why:
          given !== undefined
            ? [
                given.reason,
                ...(given.statementQuote === null ? [] : [`it says “${given.statementQuote.text}”`]),
              ]
            : [relations === undefined ? 'the statement was not matched' : 'the assertion was not read'],
      },
    ];
  });
}
