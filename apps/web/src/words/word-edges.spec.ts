import { moveEdge } from './word-edges';

const text = 'Over 1,200 GB taken, from JIRA.';
const span = { start: text.indexOf('1,200'), end: text.indexOf(' taken') };
const quote = ({ start, end }: typeof span) => text.slice(start, end);

it.each([
  ['start', 'back', 'Over 1,200 GB'],
  ['start', 'on', 'GB'],
  ['end', 'on', '1,200 GB taken'],
  ['end', 'back', '1,200'],
] as const)('moves the %s %s by a word', (edge, direction, moved) => {
  expect(quote(moveEdge(text, span, edge, direction))).toBe(moved);
});

it('stays within the text, and never becomes empty', () => {
  const word = { start: 0, end: 4 };
  expect(moveEdge(text, word, 'start', 'back')).toEqual(word);
  expect(moveEdge(text, word, 'start', 'on')).toEqual(word);
  expect(moveEdge(text, word, 'end', 'back')).toEqual(word);
});
