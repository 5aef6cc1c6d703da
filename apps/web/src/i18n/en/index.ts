import action from './action';
import admin from './admin';
import assertion from './assertion';
import event from './event';
import gate from './gate';
import intake from './intake';
import shell from './shell';
import workflow from './workflow';

/** Every word of the workbench in English, by area. The other languages have the same shape, or do not compile. */
export const en = { action, admin, assertion, event, gate, intake, shell, workflow };
