export * from './domain';
export * from './name';
export { COUNTRIES_OF_WORD } from './name-words';
