import { type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { logLevels } from '#config';
import { type Installation } from './installation';

/** Where an application is: all that its modules are made from. */
export type Place = Pick<Installation, 'config' | 'databaseUrl'>;

/** An application of this module for the length of `work`; closed whatever happens. */
export async function withApplication<T>(
  place: Place,
  module: { forInstallation(place: Place): DynamicModule },
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(module.forInstallation(place), {
    logger: logLevels(place.config),
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
