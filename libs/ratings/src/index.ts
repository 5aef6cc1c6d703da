export * from './admiralty';
export * from './likelihood';
export * from './track-record';
