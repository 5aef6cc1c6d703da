/** How many units of a match's beginning are looked at. */
export const LONGEST_OPENING = 6;

/** With what a match of a pattern can begin. */
export interface Openings {
  /** In lower case; one shorter than LONGEST_OPENING may be followed by anything. Never empty strings. */
  readonly heads: ReadonlySet<string>;
  /** No match begins behind a letter. */
  readonly atWordStart: boolean;
  /** The pattern with those alternatives alone that may begin with anything; null where there are none. */
  readonly loose: LooseAlternatives | null;
}

export interface LooseAlternatives {
  readonly source: string;
  /** An alternative matches only where, for each of its sets, one of the beginnings stands in the text. */
  readonly needs: readonly (readonly Need[])[];
}

/** Beginnings of which one stands in the text wherever the alternative matches. */
export interface Need {
  readonly heads: ReadonlySet<string>;
  /** Directly behind a letter, as the last part of a compound does. */
  readonly isWithinWord: boolean;
}

const shortestOf = (heads: ReadonlySet<string>): number =>
  Math.min(...Array.from(heads, ({ length }) => length));

/** Those of the needs that are rare in texts: of several only the long ones. */
const telling = (needs: readonly Need[]): Need[] => {
  const long = needs.filter(({ heads }) => shortestOf(heads) >= LONG_ENOUGH);
  return long.length > 0 ? long : needs.slice(0, 1);
};

/** One letter or more, whichever: the first part of a compound. */
const LETTERS = /^\[a-zß-öø-ɏͰ-ϿЀ-ӿ\](?:\+|\{[1-9]\d*,\d*\})\??$/;

/** Beginnings of one part of a pattern: those that end with the part, and those behind which anything may stand. */
interface Heads {
  whole: Set<string>;
  cut: Set<string>;
}

/** One of several ways in which a pattern, or a group of it, may go on. */
interface Alternative {
  start: number;
  end: number;
  heads: Heads;
  /** Beginnings of what stands in it, one set for each stretch that cannot begin with anything. */
  needs: readonly Need[];
  /** Where it is one group and nothing else, but for what it looks at around it: the alternatives of that. */
  within: readonly Alternative[] | null;
}

/** Where a part would make more beginnings than this, those that are long enough are cut before it. */
const AT_MOST = 400;
const LONG_ENOUGH = 3;
/** Classes up to this size are spelled out; behind a larger one of them the beginning is cut, so that the number stays small. */
const SPELLED_CLASS = 40;
const SMALL_CLASS = 3;

const NOTHING: Heads = { whole: new Set(['']), cut: new Set() };
const ANYTHING: Heads = { whole: new Set(), cut: new Set(['']) };
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const SHORTHANDS: Readonly<Record<string, string>> = { d: '0123456789', s: ' \n\t\r\u00a0' };

const joined = (first: Heads, next: Heads): Heads => {
  const found: Heads = { whole: new Set(), cut: new Set(first.cut) };
  const isMany = first.whole.size * (next.whole.size + next.cut.size) > AT_MOST;
  for (const head of first.whole) {
    if (isMany && head.length >= LONG_ENOUGH) {
      found.cut.add(head);
      continue;
    }
    for (const tail of next.cut) found.cut.add((head + tail).slice(0, LONGEST_OPENING));
    for (const tail of next.whole) {
      const both = head + tail;
      if (both.length < LONGEST_OPENING) found.whole.add(both);
      else found.cut.add(both.slice(0, LONGEST_OPENING));
    }
  }
  return found;
};

const eitherOf = (all: readonly Heads[]): Heads => ({
  whole: new Set(all.flatMap(({ whole }) => [...whole])),
  cut: new Set(all.flatMap(({ cut }) => [...cut])),
});

/** Reads a pattern's source from left to right; what it does not know counts as anything. */
class Reader {
  private at = 0;
  /** The alternatives of the group that was the last part. */
  private lastGroup: readonly Alternative[] | null = null;

  constructor(private readonly source: string) {}

  alternatives(): Alternative[] {
    const found = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      found.push(this.sequence());
    }
    return found;
  }

  private sequence(): Alternative {
    const start = this.at;
    let heads = NOTHING;
    let rest = ANYTHING;
    let isBehindLetters = false;
    let isWithinWord = false;
    const needs: Need[] = [];
    const need = (): void => {
      const stretch = headsOf(rest);
      if (stretch !== null) needs.push({ heads: stretch, isWithinWord });
    };
    let within: readonly Alternative[] | null = null;
    let parts = 0;
    for (;;) {
      const next = this.source[this.at];
      if (next === undefined || next === '|' || next === ')') {
        need();
        return { start, end: this.at, heads, needs: telling(needs), within: parts === 1 ? within : null };
      }
      this.lastGroup = null;
      const from = this.at;
      const once = this.part();
      const part = this.repeated(once);
      if (once === NOTHING) continue;
      parts++;
      within = part === once ? this.lastGroup : null;
      if (headsOf(rest) !== null && rest.whole.size > 0) rest = joined(rest, part);
      else {
        need();
        rest = part;
        isWithinWord = isBehindLetters;
      }
      isBehindLetters = LETTERS.test(this.source.slice(from, this.at));
      if (heads.whole.size > 0) heads = joined(heads, part);
    }
  }

  private part(): Heads {
    const unit = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += unit.length;
    if (unit === '(') return this.group();
    if (unit === '[') return this.characterClass();
    if (unit === '.') return ANYTHING;
    if (unit === '^' || unit === '$') return NOTHING;
    return unit === '\\' ? this.escape() : { whole: new Set([unit]), cut: new Set() };
  }

  private escape(): Heads {
    const letter = this.source[this.at++] ?? '';
    if (letter === 'b' || letter === 'B') return NOTHING;
    if (letter === 'p' || letter === 'P') this.at = this.source.indexOf('}', this.at) + 1;
    const shorthand = SHORTHANDS[letter];
    if (shorthand !== undefined) return { whole: new Set(), cut: new Set(shorthand) };
    if (/[a-z\d]/i.test(letter) && ESCAPED[letter] === undefined) return ANYTHING;
    return { whole: new Set([ESCAPED[letter] ?? letter]), cut: new Set() };
  }

  private group(): Heads {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const alternatives = this.alternatives();
    this.at++;
    if (/[=!]$/.test(kind)) return NOTHING;
    this.lastGroup = alternatives;
    return eitherOf(alternatives.map(({ heads }) => heads));
  }

  private characterClass(): Heads {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const body = this.source.slice(from, this.at++);
    const letters = spelledOut(body);
    if (letters === null) return ANYTHING;
    return letters.length <= SMALL_CLASS
      ? { whole: new Set(letters), cut: new Set() }
      : { whole: new Set(), cut: new Set(letters) };
  }

  private repeated(part: Heads): Heads {
    const sign = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (sign === null) return part;
    this.at += sign[0].length;
    const mark = sign[0].charAt(0);
    const least = mark === '{' ? Number(sign[1]) : mark === '+' ? 1 : 0;
    const bound = sign[2] === undefined ? least : Number(sign[3] || LONGEST_OPENING);
    const most = mark === '?' ? 1 : mark === '{' ? bound : LONGEST_OPENING;
    const found: Heads[] = least === 0 ? [NOTHING] : [];
    let times = NOTHING;
    for (let count = 1; count <= Math.min(most, LONGEST_OPENING) && times.whole.size > 0; count++) {
      times = joined(times, part);
      if (count >= least) found.push(times);
      else found.push({ whole: new Set(), cut: times.cut });
    }
    return eitherOf(found);
  }
}

/** The letters of a class where they are few, else null. */
function spelledOut(body: string): string[] | null {
  if (/^\^|\\[pPSDWw]/.test(body)) return null;
  const letters: string[] = [];
  for (const [, first = '', last] of body.matchAll(/(\\.|[^])(?:-(\\.|[^]))?/gu)) {
    const [from, to] = [first, last ?? first].map((unit) => unit.replace(/^\\/, ''));
    const shorthand = first.startsWith('\\') ? SHORTHANDS[from ?? ''] : undefined;
    if (shorthand !== undefined) letters.push(...shorthand, ...(last === undefined ? '' : `-${to ?? ''}`));
    else if (first.startsWith('\\') && /[a-z\d]/i.test(from ?? '')) letters.push(ESCAPED[from ?? ''] ?? '\0');
    else
      for (let code = from?.codePointAt(0) ?? 0; code <= (to?.codePointAt(0) ?? 0); code++) {
        letters.push(String.fromCodePoint(code));
        if (letters.length > SPELLED_CLASS) return null;
      }
  }
  return letters;
}

/** Behind a letter no match begins: the lookbehind that opens most patterns says so. */
const NOT_BEHIND_A_LETTER = /^\(\?<!\[?(?:\\p\{L\}|a-zß-öø-ɏͰ-ϿЀ-ӿ|\[a-zß-öø-ɏͰ-ϿЀ-ӿ\])/;

/** The beginnings in lower case; null where one is empty, and so anything. */
const headsOf = ({ whole, cut }: Heads): ReadonlySet<string> | null =>
  whole.has('') || cut.has('') ? null : new Set([...whole, ...cut].map((head) => head.toLowerCase()));

const leavesOf = (alternatives: readonly Alternative[]): Alternative[] =>
  alternatives.flatMap((one) => (one.within ? leavesOf(one.within) : one));

/** A class without letters: matches nothing. */
const NEVER = '[]';

/** What the pattern's matches begin with. */
export function openingsOf({ source }: RegExp): Openings {
  const leaves = leavesOf(new Reader(source).alternatives());
  const heads = new Set<string>();
  const needs: (readonly Need[])[] = [];
  let loose = '';
  let from = 0;
  for (const leaf of leaves) {
    const own = headsOf(leaf.heads);
    if (own) {
      own.forEach((head) => heads.add(head));
      loose += source.slice(from, leaf.start) + NEVER;
      from = leaf.end;
    } else needs.push(leaf.needs);
  }
  loose += source.slice(from);
  return {
    heads,
    atWordStart: NOT_BEHIND_A_LETTER.test(source),
    loose: needs.length > 0 ? { source: loose, needs } : null,
  };
}
