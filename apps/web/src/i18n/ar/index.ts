import { type Words } from '../words';
import action from './action';
import admin from './admin';
import assertion from './assertion';
import event from './event';
import gate from './gate';
import intake from './intake';
import shell from './shell';
import workflow from './workflow';

export const ar: Words = { action, admin, assertion, event, gate, intake, shell, workflow };
