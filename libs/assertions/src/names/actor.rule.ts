import { type AssertionRule, type Finding } from '../rule';
import { PhraseBook, phraseWords, standsAt } from '../words';
import { KNOWN_ACTORS } from './actors.gazetteer';

const KNOWN = new PhraseBook(KNOWN_ACTORS.map((name) => [name, name] as const));

/** A handle too short or too common to be looked for in prose ("888", "spain"). */
const LOOKED_FOR = /^(?=.{3,40}$)(?=.*\p{L})/u;

/** Whose post it is, its source says: a signature asserts nothing. */
const IN_FIRST_PERSON =
  /(?<!\p{L})(?:we|our|us|i|i'm|my|me|nous|notre|je|wir|unser\p{L}*|ich|nosotros|nuestr\p{L}+|tenemos|vendo|noi|nostr\p{L}+|abbiamo|nós|noss\p{L}+|wij|onze|ik|мы|наш\p{L}*|my|nasz\p{L}*|mamy|vi|vår\p{L}*|selling|for sale|hacked|breached)(?!\p{L})/u;

/** Another name of the one just named, or whom that one follows. */
const SAME_AS_BEFORE = /(?:a\.?k\.?a\.?|also known as|alias|affiliated (?:to|with)) (?:the )?$/;

export const actorRule: AssertionRule = {
  name: 'actor.known-name',
  kind: 'actor',
  reads:
    "the relay's actor where somebody else's text names it, and names of groups known from public reporting",
  *read({ text, words, source }): Iterable<Finding> {
    const own = source.actor !== null && LOOKED_FOR.test(source.actor) ? source.actor : null;
    const ownWords = own === null ? [] : phraseWords(own);
    const isSigned = own !== null && source.role === 'claim' && IN_FIRST_PERSON.test(text.lower);
    const said = new Set<string>();
    let from = 0;
    for (const index of own === null ? KNOWN.placesIn(words) : words.keys()) {
      if (index < from) continue;
      const isOwn = standsAt(ownWords, words, index);
      const known = isOwn ? null : KNOWN.at(words, index);
      const length = isOwn ? ownWords.length : (known?.length ?? 0);
      const first = words[index];
      const last = words[index + length - 1];
      const name = isOwn ? own : known?.entries[0];
      if (length === 0 || !first || !last || name == null || said.has(name.toLowerCase())) continue;
      if (isSigned && isOwn) continue;
      if (SAME_AS_BEFORE.test(text.lower.slice(Math.max(0, first.start - 24), first.start))) continue;
      const capital =
        text.plain[first.start] !== text.lower[first.start] || /\d/.test(text.plain[first.start] ?? '');
      if (!capital && !isOwn) continue;
      said.add(name.toLowerCase());
      yield { start: first.start, end: last.end, value: name };
      from = index + length;
    }
  },
  examples: [
    ['encrypted by the Akira crew', 'Akira', 'Akira'],
    ['a chaos of cables', null],
  ],
};
