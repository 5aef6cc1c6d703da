import { type Words } from '../words';
import gate from './gate';
import shell from './shell';
import workflow from './workflow';

export const ar: Words = { gate, shell, workflow };
