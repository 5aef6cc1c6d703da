import { Readable } from 'node:stream';
import { PeopleService } from '#auth';
import { type Place, withApplication } from '../application';
import { importLines, type ImportReport } from '../import-lines';
import { type DemoPerson, ensureDemoPeople, pairFor } from './demo-people';
import { type SeedIncident } from './incident';
import { type RefusedStep, SeedDecisions } from './seed-decisions';
import { SeedModule } from './seed.module';
import { WatchWindows } from './watch-windows';

export interface SeedReport {
  people: DemoPerson[];
  imported: ImportReport;
  /** Steps of the demo people that were taken now; those taken before do not count. */
  decided: number;
  refused: RefusedStep[];
}

export interface SeedSurroundings {
  onBadLine: (problem: string) => void;
  onProgress: (line: string) => void;
  /** Resolves when no job is due: what is decided rests on what was read and matched. */
  waitForJobs: () => Promise<void>;
}

/**
 * Fills an installation with the demo people, the incidents and what was decided about them. What is there already
 * stays as it is: seeding again adds nothing. The jobs that the decisions ask for are owed when it resolves.
 */
export async function seedInstallation(
  place: Place,
  incidents: readonly SeedIncident[],
  password: string,
  { onBadLine, onProgress, waitForJobs }: SeedSurroundings,
): Promise<SeedReport> {
  const received = await withApplication(place, SeedModule, async (app) => ({
    people: await ensureDemoPeople(app.get(PeopleService), password),
    imported: await importLines(app, Readable.from(importBytes(incidents)), {
      onBadLine: (_number, problem) => onBadLine(problem),
      onProgress: (lines) => onProgress(`${lines} lines read`),
    }),
  }));
  await waitForJobs();
  return withApplication(place, SeedModule, async (app) => {
    const report: SeedReport = { ...received, decided: 0, refused: [] };
    for (const [turn, incident] of incidents.entries()) {
      const played = await app.get(SeedDecisions).play(incident, pairFor(received.people, turn));
      report.decided += played.taken;
      report.refused.push(...played.refused);
      onProgress(`${turn + 1} of ${incidents.length} incidents decided`);
    }
    // Whom a source did answer must not be said to have had no answer because the matching missed it.
    const unanswered = incidents.filter(({ statements }) => statements.length === 0);
    await app.get(WatchWindows).endPast(unanswered.flatMap(({ claims }) => claims.map(({ id }) => id)));
    return report;
  });
}

/** The incidents as import lines: the demo comes in by the door that everything comes in by. */
function* importBytes(incidents: readonly SeedIncident[]): Generator<Uint8Array> {
  for (const { claims, statements } of incidents) {
    for (const claim of claims) yield Buffer.from(`${JSON.stringify({ type: 'claim', ...claim })}\n`);
    for (const statement of statements)
      yield Buffer.from(`${JSON.stringify({ type: 'statement', ...statement })}\n`);
  }
}
