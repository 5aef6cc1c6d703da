export * from './evaluate';
export * from './labelled-line';
export * from './print-report';
export * from './report-page';
export * from './calibration';
export * from './fitting/fit-weights';
