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
const readSecret = linkKeySecretFromEnvironment();
const now = () => new Date();

export const handler = handle(
  createDoor({
    ...doorPorts({ store: storeFromEnvironment(), publish: publisherFromEnvironment(), now }),
    keys: async () => parseLinkKeys(await readSecret()),
    now,
    studio: STUDIO,
  }),
);
