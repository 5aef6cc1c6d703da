import action from './action';
import admin from './admin';
import assertion from './assertion';
import claim from './claim';
import event from './event';
import gate from './gate';
import intake from './intake';
import queue from './queue';
import refusal from './refusal';
import shell from './shell';
import workflow from './workflow';

/** Every word of the workbench in English, by area. The other languages have the same shape, or do not compile. */
// An area a line, so that two that are added at once do not collide.
// prettier-ignore
export const en = {
  action,
  admin,
  assertion,
  claim,
  event,
  gate,
  intake,
  queue,
  refusal,
  shell,
  workflow,
};
