import { parseName } from '#organisations';
import { pick, type Random } from './draw';
import { asciiLabel, type InventedOrganisation } from './organisation-names';

/** How a leak site's title differs from the name in a register. */
export const QUERY_KINDS = [
  'exact',
  'legal form',
  'known domain',
  'decoration',
  'word order',
  'diacritics',
  'encoding',
  'one typo',
  'two typos',
  'unknown domain',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The name without company forms, in the case in which it was written. */
const core = (name: string): string =>
  (parseName(name)?.core ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim() || name;

function typo(text: string, random: Random): string {
  // Not at the head: people, and those who type from a screenshot, get beginnings right.
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 1));
  const letter = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  const kind = random();
  if (kind < 0.3) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + letter + text.slice(at);
  if (kind < 0.8) return text.slice(0, at) + letter + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** UTF-8 that somebody read as Latin-1. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const MAKE: Record<QueryKind, (organisation: InventedOrganisation, random: Random) => string | null> = {
  exact: ({ name }) => name,
  'legal form': ({ name }, random) => `${core(name)} ${pick(['LLC', 'Inc', 'GmbH', 'SA', 'Ltd'], random)}`,
  'known domain': ({ domain }) => domain,
  decoration: ({ name }, random) =>
    pick(
      [
        `[UPDATED] ${name} part 2 - 40GB`,
        `${name} | FULL LEAK 100%`,
        `*** ${name} *** PUBLISHED`,
        `${name} (230 GB)`,
      ],
      random,
    ),
  'word order': ({ name }) => {
    const words = core(name).split(' ');
    return words.length < 2 ? null : [...words.slice(1), words[0]].join(' ');
  },
  diacritics: ({ name }) => {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
    return plain === name ? null : plain;
  },
  encoding: ({ name }) => (/[^\x00-\x7f]/.test(name) ? misread(name) : null),
  'one typo': ({ name }, random) => (core(name).length < 6 ? null : typo(core(name), random)),
  'two typos': ({ name }, random) => (core(name).length < 9 ? null : typo(typo(core(name), random), random)),
  'unknown domain': ({ name, domain }) => {
    const label = asciiLabel(core(name));
    const made = `${label}.io`;
    return label.length < 5 || made === domain ? null : made;
  },
};

/** A title of this kind for the organisation; null where the kind does not apply to its name. */
export const queryFor = (
  kind: QueryKind,
  organisation: InventedOrganisation,
  random: Random,
): string | null => MAKE[kind](organisation, random);

/** Organisations with one such name cannot be told apart by it: no method can do better than to draw among them. */
export const nameClass = (name: string): string => parseName(name)?.glued ?? name;
