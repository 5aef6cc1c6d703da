export * from './hostile-text';
export * from './import-line';
export * from './line-reader';
export * from './receipt';
