import { readFileSync } from 'node:fs';
import { ConfigError, describeSettings, loadConfig } from './settings';

describe('settings', () => {
  it('has these defaults', () => {
    expect(loadConfig({})).toEqual({
      dataDir: '.assay',
      databaseUrl: undefined,
      redisUrl: undefined,
      host: '127.0.0.1',
      port: 3000,
      postgresPort: undefined,
      publicUrl: undefined,
      logLevel: 'info',
      queuePrefix: 'assay',
      workerConcurrency: 4,
      databasePool: 12,
      jobLeaseSeconds: 20,
      claimLeaseMinutes: 15,
      undoSeconds: 60,
      watchDays: 365,
      recheckDays: 7,
      triageHours: 24,
      reviewHours: 72,
      secondVerdictUrgency: undefined,
      sessionHours: 12,
    });
  });

  it('names every bad variable and never its value', () => {
    const secret = 'mysql://root:hunter2@db/assay';
    const attempt = () => loadConfig({ DATABASE_URL: secret, PORT: 'eighty' });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/DATABASE_URL[\s\S]*PORT/);
    expect(attempt).not.toThrow(/hunter2|eighty/);
  });

  it('takes an empty variable as unset', () => {
    expect(loadConfig({ REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: undefined, port: 3000 });
  });

  it('has its example file in step', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(describeSettings());
  });
});
