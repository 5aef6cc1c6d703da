export * from './assertion';
export { dataCategoriesIn } from './categories/data-phrases';
export { type DataCategory } from './categories/data-types.gazetteer';
export { extractAssertions } from './extract-assertions';
export { daysCovered, secondsOf } from './quantities/calendar';
export { type CountSubject, subjectOf } from './quantities/subjects';
export { sentenceAround, sentencesOf, type Span } from './sentences';
export { isOthersWord, othersWordsIn } from './stance/quoted-speech';
export { readStance } from './stance/read-stance';
