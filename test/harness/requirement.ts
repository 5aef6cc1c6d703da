import { accessSync, appendFileSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that some suites need and that npm does not bring: a bare machine lacks them. */
export type Program = 'redis-server' | 'chromium';

/** Whether the program is found where the shell would find it. */
export function isInstalled(program: Program): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * A suite that needs the program. Where it is missing the suite is skipped by name, and noted in the file that
 * ASSAY_TEST_SKIPS names: `npm test` says so at its end, and fails for it in CI.
 */
export function describeWith(program: Program, name: string, suite: () => void): void {
  if (isInstalled(program)) return describe(name, suite);
  if (process.env.ASSAY_TEST_SKIPS !== undefined)
    appendFileSync(process.env.ASSAY_TEST_SKIPS, `${name} (${program})\n`);
  describe.skip(`${name}: ${program} is not installed`, suite);
}

export const describeWithRedis = (name: string, suite: () => void): void =>
  describeWith('redis-server', name, suite);
export const describeWithBrowser = (name: string, suite: () => void): void =>
  describeWith('chromium', name, suite);
