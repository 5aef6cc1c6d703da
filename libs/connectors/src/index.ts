export { fetchPage, PageNotRead, type PageText } from './fetch-page';
export * from './hostile-text';
export * from './import-line';
export * from './line-reader';
export * from './receipt';
