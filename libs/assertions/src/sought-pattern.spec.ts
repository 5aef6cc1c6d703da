import { openingsOf } from './pattern-openings';
import { readable } from './readable-text';
import { sought } from './sought-pattern';

const headsOf = (pattern: RegExp): string[] => [...openingsOf(pattern).heads].sort();

it.each([
  [/(?<!\p{L})(?:abc|de?f|[gh]i)z/u, ['abcz', 'defz', 'dfz', 'giz', 'hiz']],
  [/(?:the )?(?:no|not) \p{L}/u, ['no ', 'not ', 'the no']],
  [/\bab{2,3}c*d/u, ['abbbcc', 'abbbcd', 'abbbd', 'abbccc', 'abbccd', 'abbcd', 'abbd']],
  [/x+y/u, ['xxxxxx', 'xxxxxy', 'xxxxy', 'xxxy', 'xxy', 'xy']],
  [/\d{2} ?%/u, [...'0123456789']],
  [/(?<=of )\$[^a]/u, ['$']],
])('%s begins with what its parts begin with', (pattern, heads) => {
  expect(headsOf(pattern)).toEqual(heads);
});

it('sets alternatives apart that may begin with anything, with what else they need', () => {
  const { heads, loose } = openingsOf(/(?<!\p{L})(?:abc|(?<name>\p{L}+ (?:keys|logins?)|def))(?!\p{L})/u);
  expect([...heads]).toEqual(['abc', 'def']);
  expect(loose?.source).toBe('(?<!\\p{L})(?:[]|(?<name>\\p{L}+ (?:keys|logins?)|[]))(?!\\p{L})');
  expect(loose?.needs).toEqual([[{ heads: new Set([' keys', ' login']), isWithinWord: false }]]);
});

const TEXT =
  'No logs, 12 keys and 3,400 admin logins; abcd ABC abc. Über-logins été keys\nnot nothing n\u00b7a cannot 7%';

it.each([
  /(?<!\p{L})(?:no|not|never|cannot)(?!\p{L})/iu,
  /(?<!\p{L})(?:\d[\d,]* )?(?:\p{L}+ )?(?:keys|logins)(?!\p{L})/iu,
  /[,;.]|\bkeys\b/iu,
  /\p{Lu}\p{L}+/u,
  /abc/iu,
  /a|ab|c/iu,
])('%s is found where a walk through the whole text finds it', (pattern) => {
  const text = readable(TEXT);
  const walked = (pattern.ignoreCase ? text.lower : text.plain).matchAll(new RegExp(pattern, 'gu'));
  expect(Array.from(sought(pattern).in(text), ({ index, 0: hit }) => [index, hit])).toEqual(
    Array.from(walked, ({ index, 0: hit }) => [index, hit]),
  );
});

it('tells whether a match stands within a stretch, whole', () => {
  const text = readable('they stole it');
  expect(sought(/stole/iu).standsIn(text, 5, 10)).toBe(true);
  expect(sought(/stole/iu).standsIn(text, 0, 9)).toBe(false);
  expect(sought(/stole/iu).standsIn(text, 6, 13)).toBe(false);
});
