export * from './evaluate';
export * from './labelled-line';
export * from './print-report';
