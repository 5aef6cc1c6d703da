export * from './admiralty';
export * from './claim-ratings';
export * from './likelihood';
export * from './track-record';
