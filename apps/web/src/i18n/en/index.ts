import gate from './gate';
import shell from './shell';
import workflow from './workflow';

/** Every word of the workbench in English, by area. The other languages have the same shape, or do not compile. */
export const en = { gate, shell, workflow };
