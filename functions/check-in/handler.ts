import { Logger } from '@aws-lambda-powertools/logger';
import { publisherFromEnvironment, readEnvironment } from '@phasewise/events';
import { linkKeySecretFromEnvironment, storeFromEnvironment } from '@phasewise/store';
import { createDoor, parseLinkKeys } from '@phasewise/web';
import { StudioSchema } from '@phasewise/web/studio';
import { handle } from 'hono/aws-lambda';
import * as z from 'zod';
import { doorPorts } from './door-ports.ts';

const { STUDIO } = readEnvironment({
  STUDIO: z.string().transform((text) => StudioSchema.parse(JSON.parse(text))),
});
const logger = new Logger();
const readSecret = linkKeySecretFromEnvironment();

export const handler = handle(
  createDoor({
    ...doorPorts({
      store: storeFromEnvironment(),
      publish: publisherFromEnvironment(),
      now: () => new Date(),
      studio: STUDIO,
      // Its message may quote what somebody typed: the name has to do.
      report: (error) => logger.error('page failed', { code: error.name }),
    }),
    keys: async () => parseLinkKeys(await readSecret()),
  }),
);
