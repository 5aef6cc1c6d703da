import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Installation } from './installation';
import { stopChild } from './supervisor';

/**
 * Starts workers in processes of their own, one for each processor beside the one of this process: reading texts is the
 * processor's work. They end with this process, whatever ends it; what they were doing is then done by others. Returns how to stop them.
 */
export function startHelpingWorkers({ databaseUrl }: Installation): () => Promise<void> {
  const workers = Array.from({ length: availableParallelism() - 1 }, () =>
    fork(join(__dirname, '..', '..', 'worker', 'src', 'main.js'), {
      env: { ...process.env, DATABASE_URL: databaseUrl, ASSAY_SUPERVISED: '1' },
    }),
  );
  return async () => {
    await Promise.all(
      workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map(stopChild),
    );
  };
}
