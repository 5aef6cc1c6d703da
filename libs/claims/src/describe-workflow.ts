import {
  CLAIM_WORKFLOW,
  ENDED_STATES,
  VERDICT_GIVEN,
  type Destination,
  type WorkflowRow,
} from './claim.machine';
import { REQUIREMENTS } from './claim.requirements';

const DESTINATIONS: Partial<Record<Destination, string>> = {
  same: 'stays where it is',
  resume: 'in_review with an open match, else watching once accepted, else triage',
  after_accept: 'in_review with an open match, else watching',
  previous: 'the state before the decision',
};

/** docs/claim-states.md: the workflow as people read it, made from the table and nothing else. */
export function describeWorkflow(): string {
  const rows: readonly WorkflowRow[] = CLAIM_WORKFLOW;
  const table = rows.map(
    (row) =>
      `| ${row.on} | ${row.from.join(', ')} | ${DESTINATIONS[row.to] ?? row.to} | ${row.by.join(', ')} | ${
        row.requires.map((requirement) => REQUIREMENTS[requirement].code).join(', ') || '-'
      } | ${row.about} |`,
  );
  const arrows = rows.flatMap((row) =>
    row.from.flatMap((from) => targets(row.to).map((to) => `  ${from} --> ${to}: ${row.on}`)),
  );
  const ended = [...ENDED_STATES].map((state) => `  ${state} --> [*]`);
  return [
    '# The life of a claim',
    '',
    'Generated from `libs/claims/src/claim.machine.ts` by `npm run generate`; a test holds it in step.',
    '',
    '| action | from | to | by | refused with, unless it holds | what it is for |',
    '|---|---|---|---|---|---|',
    ...table,
    '',
    'Where a claim needs a second verdict (`ASSAY_SECOND_VERDICT_URGENCY`), `confirm`, `confirm_partially` and `dispute` leave it in review',
    `at first, as \`${VERDICT_GIVEN}\`, which does not say the verdict: two reviewers who agree decide, or a third who sees both.`,
    '',
    'Actions that leave the state as it is, and `undo`, are left out of the picture.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> received',
    ...arrows,
    ...ended,
    '```',
    '',
  ].join('\n');
}

function targets(to: Destination): string[] {
  if (to === 'same' || to === 'previous') return [];
  if (to === 'resume') return ['in_review', 'watching', 'triage'];
  return to === 'after_accept' ? ['in_review', 'watching'] : [to];
}
