import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type Config, loadConfig, logLevels } from '#config';
import { ApiModule } from './api.module';
import { registerQueueBoard } from './jobs/register-queue-board';
import { receiveRequest } from './receive-request';

/** A request body in bytes; imports stream through the command line instead. */
const BODY_LIMIT = 2 * 1024 * 1024;
/** Where the built workbench lies, from the root of the checkout. */
const WORKBENCH = 'dist/apps/web';

/** As the build compressed it. A name in assets/ says what is in the file, so that it never changes; the page names them. */
const SERVED: Omit<FastifyStaticOptions, 'root'> = {
  wildcard: false,
  preCompressed: true,
  cacheControl: false,
  setHeaders: (reply, path) =>
    void reply.header(
      'cache-control',
      path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ),
};

/** The API and the workbench on one port, not yet listening. */
export async function createApi(config: Config, databaseUrl: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: config.publicUrl !== undefined });
  // Bodies are JSON: without Nest's parsers Fastify takes nothing else but plain text, and that is taken off too.
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forInstallation(config, databaseUrl),
    adapter,
    { logger: logLevels(config), bodyParser: false },
  );
  adapter.getInstance().removeContentTypeParser('text/plain');
  adapter.getInstance().addHook('preValidation', (request, _reply, done) => {
    receiveRequest(request);
    done();
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
  });
  const workbench = resolve(WORKBENCH);
  if (existsSync(workbench)) await app.register(fastifyStatic, { ...SERVED, root: workbench });
  await registerQueueBoard(app, config, databaseUrl);
  const document = describeApi(app);
  app
    .getHttpAdapter()
    .get('/api/v1/openapi.json', (_request: unknown, reply: { send(body: unknown): void }) =>
      reply.send(document),
    );
  app.enableShutdownHooks();
  return app;
}

/** The OpenAPI 3.1 description, as it is committed in openapi.json. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Assay')
    .setDescription(
      'Claims by threat actors, what official sources said, and the verdicts between them. Errors are RFC 9457 problems.',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('assay_session')
    .build();
  return SwaggerModule.createDocument(app, info, {
    operationIdFactory: (controller, method) =>
      `${controller.replace('Controller', '').toLowerCase()}_${method}`,
  });
}

/** The description without a database: the routes alone are looked at, and no connection is made. */
export async function describeApiOffline(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forInstallation(loadConfig({}), 'postgres://nowhere'),
    new FastifyAdapter(),
    {
      logger: false,
      preview: true,
    },
  );
  return describeApi(app);
}
