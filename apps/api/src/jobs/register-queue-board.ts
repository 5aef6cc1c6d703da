import { Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { type Config } from '#config';
import { QueueBoard } from '#jobs';
import { Callers } from '../auth/callers.service';

/** Where the board of the queues stands; its pages and everything they ask for lie below. */
const BOARD = '/admin/board';

/** The board lies beside Nest's routes, where no guard of theirs stands: it has one of its own, for administrators alone. */
export async function registerQueueBoard(
  app: NestFastifyApplication,
  config: Config,
  databaseUrl: string,
): Promise<void> {
  const board = new QueueBoard(
    { databaseUrl, redisUrl: config.redisUrl, prefix: config.queuePrefix },
    BOARD,
    ({ message }) => new Logger('queue board').warn(message),
  );
  const callers = app.get(Callers);
  await app.register(
    async (guarded: FastifyInstance) => {
      guarded.addHook('onRequest', async (request, reply) => {
        const principal = await callers.principal(request);
        if (principal?.roles.includes('administrator') !== true)
          await reply
            .code(principal === undefined ? 401 : 403)
            .type('text/plain')
            .send('The board of the queues is for administrators. Log in as one at the workbench first.');
      });
      guarded.addHook('onClose', () => board.close());
      await guarded.register(board.plugin());
    },
    { prefix: BOARD },
  );
}
