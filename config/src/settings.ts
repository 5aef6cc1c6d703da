import { z } from 'zod';

/** One setting: where it is read from, what it must be, and what follows from it. */
interface Setting<S extends z.ZodType> {
  variable: string;
  schema: S;
  /** One line for .env.example: what it is, its unit, and what changes with it. */
  about: string;
}

const setting = <S extends z.ZodType>(variable: string, schema: S, about: string): Setting<S> => ({
  variable,
  schema,
  about,
});
const whole = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

/** Every setting there is. Nothing else reads the environment. */
export const SETTINGS = {
  dataDir: setting(
    'ASSAY_DATA_DIR',
    z.string().min(1).default('.assay'),
    'Folder of the embedded database, the audit key and the evidence. Losing it loses them.',
  ),
  databaseUrl: setting(
    'DATABASE_URL',
    url('postgres:', 'postgresql:').optional(),
    'PostgreSQL 14 or newer. Unset: the embedded PostgreSQL in the data folder.',
  ),
  redisUrl: setting(
    'REDIS_URL',
    url('redis:', 'rediss:').optional(),
    'Redis 6.2 or newer for the queue. Unset: the queue lives in PostgreSQL.',
  ),
  host: setting(
    'ASSAY_HOST',
    z.string().min(1).default('127.0.0.1'),
    'Address to listen on. 0.0.0.0 opens it to the network: put TLS in front.',
  ),
  port: setting('PORT', whole(3000, 0, 65535), 'Port of the API and the workbench. 0 takes a free one.'),
  postgresPort: setting(
    'ASSAY_PG_PORT',
    z.coerce.number().int().min(1).max(65535).optional(),
    'Port of the embedded PostgreSQL. Unset: a free one.',
  ),
  publicUrl: setting(
    'ASSAY_PUBLIC_URL',
    url('http:', 'https:').optional(),
    'The address people use. With https, session cookies are sent over TLS only.',
  ),
  logLevel: setting(
    'ASSAY_LOG_LEVEL',
    z.enum(['debug', 'info', 'warn', 'error']).default('info'),
    'How much the log says.',
  ),
  queuePrefix: setting(
    'ASSAY_QUEUE_PREFIX',
    z.string().regex(/^\w+$/).default('assay'),
    'Tells installations apart that share one Redis or PostgreSQL.',
  ),
  workerConcurrency: setting(
    'ASSAY_WORKER_CONCURRENCY',
    whole(4, 1, 64),
    'Jobs that one worker process runs at once, a queue.',
  ),
  databasePool: setting(
    'ASSAY_DATABASE_POOL',
    whole(12, 2, 200),
    'Connections to PostgreSQL that one process keeps at most.',
  ),
  jobLeaseSeconds: setting(
    'ASSAY_JOB_LEASE_SECONDS',
    whole(20, 1, 3600),
    'Seconds after which work that was handed to the queue and never began is handed out again.',
  ),
  claimLeaseMinutes: setting(
    'ASSAY_CLAIM_LEASE_MINUTES',
    whole(15, 1, 1440),
    'Minutes for which a claim taken from the queue is held for one person.',
  ),
  undoSeconds: setting(
    'ASSAY_UNDO_SECONDS',
    whole(60, 0, 86_400),
    'Seconds in which the person who decided may take the decision back.',
  ),
  watchDays: setting(
    'ASSAY_WATCH_DAYS',
    whole(365, 1, 3650),
    'Days to watch for a statement before a claim ends as unsubstantiated.',
  ),
  recheckDays: setting(
    'ASSAY_RECHECK_DAYS',
    whole(7, 1, 365),
    'Days after which a watched or deferred claim is matched again.',
  ),
  triageHours: setting(
    'ASSAY_TRIAGE_HOURS',
    whole(24, 1, 8760),
    'Service level: hours in which a claim should be triaged. Past it, its urgency rises.',
  ),
  reviewHours: setting(
    'ASSAY_REVIEW_HOURS',
    whole(72, 1, 8760),
    'Service level: hours in which a claim in review should be decided. Past it, its urgency rises.',
  ),
  secondVerdictUrgency: setting(
    'ASSAY_SECOND_VERDICT_URGENCY',
    z.coerce.number().int().min(1).max(1000).optional(),
    'Claims in review of this urgency or more (a watched victim gives 30 points) need two verdicts that agree, each given blind, or a third. Unset: none.',
  ),
  sessionHours: setting('ASSAY_SESSION_HOURS', whole(12, 1, 720), 'Hours after which a login ends.'),
} as const;

type Settings = typeof SETTINGS;
export type Config = { readonly [K in keyof Settings]: z.output<Settings[K]['schema']> };

/** A setting that cannot be used. Names the variable and the rule, never the value: it may be a secret. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `Assay cannot start with these settings:\n${problems.map((p) => `  ${p}`).join('\n')}\nSee .env.example for what each expects.`,
    );
    this.name = 'ConfigError';
  }
}

/** Reads all settings once. An empty variable counts as unset. Throws ConfigError naming every bad one. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { variable, schema }] of Object.entries(SETTINGS)) {
    const result = schema.safeParse(environment[variable] === '' ? undefined : environment[variable]);
    if (result.success) values[name] = result.data;
    else problems.push(`${variable}: ${result.error.issues.map((issue) => issue.message).join('; ')}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Config;
}

/** The text of .env.example: every variable with its default and its consequence. */
export function describeSettings(): string {
  const lines = Object.values(SETTINGS).map(({ variable, schema, about }) => {
    const fallback = schema.safeParse(undefined).data;
    return `# ${about}\n${fallback === undefined ? '# ' : ''}${variable}=${fallback ?? ''}\n`;
  });
  return `# Generated from config/src/settings.ts by \`npm run generate\`.\n\n${lines.join('\n')}`;
}

/** Nest's log levels up to the one that is set. Nest tells its own wiring at `log`: that is for debugging. */
export const logLevels = ({ logLevel }: Pick<Config, 'logLevel'>): ('error' | 'warn' | 'log' | 'debug')[] =>
  ({
    error: ['error' as const],
    warn: ['error' as const, 'warn' as const],
    info: ['error' as const, 'warn' as const],
    debug: ['error' as const, 'warn' as const, 'log' as const, 'debug' as const],
  })[logLevel];

/** Under this token an application provides its Config to whoever needs a setting. */
export const CONFIG = 'CONFIG';
