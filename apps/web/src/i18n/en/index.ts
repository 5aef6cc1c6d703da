import action from './action';
import admin from './admin';
import assertion from './assertion';
import claim from './claim';
import dossier from './dossier';
import event from './event';
import figures from './figures';
import flow from './flow';
import gate from './gate';
import intake from './intake';
import queue from './queue';
import refusal from './refusal';
import review from './review';
import registers from './registers';
import shell from './shell';
import timeline from './timeline';
import workflow from './workflow';

/** Every word of the workbench in English, by area. The other languages have the same shape, or do not compile. */
// An area a line, so that two that are added at once do not collide.
// prettier-ignore
export const en = {
  action,
  admin,
  assertion,
  claim,
  dossier,
  event,
  figures,
  flow,
  gate,
  intake,
  queue,
  refusal,
  review,
  registers,
  shell,
  timeline,
  workflow,
};
