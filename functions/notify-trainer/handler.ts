import { SESClient } from '@aws-sdk/client-ses';
import { consumerOf, publisherFromEnvironment, readEnvironment } from '@phasewise/events';
import { createMailer } from '@phasewise/mail';
import { linkKeySecretFromEnvironment, storeFromEnvironment } from '@phasewise/store';
import { parseLinkKeys } from '@phasewise/web/links';
import { StudioSchema } from '@phasewise/web/studio';
import * as z from 'zod';
import type { Letter } from './letter.ts';
import { notifyTrainer } from './notify-trainer.ts';
import { render } from './render.ts';

const environment = readEnvironment({
  MAIL_FROM: z.string().min(3),
  CONFIGURATION_SET: z.string().min(1),
  LINK_BASE_URL: z.url(),
  STUDIO: z.string().transform((text) => StudioSchema.parse(JSON.parse(text))),
});
const readSecret = linkKeySecretFromEnvironment();
const store = storeFromEnvironment();
const letterhead = {
  studio: environment.STUDIO,
  linkBaseUrl: environment.LINK_BASE_URL,
  keys: async () => parseLinkKeys(await readSecret()),
};
const ports = {
  store,
  publish: publisherFromEnvironment(),
  mailer: createMailer({
    client: new SESClient(),
    from: environment.MAIL_FROM,
    configurationSet: environment.CONFIGURATION_SET,
  }),
  render: (letter: Letter) => render(letter, letterhead),
  now: () => new Date(),
  random: Math.random,
};

export const handler = consumerOf(
  ['ClientEnrolled', 'BlockFinished', 'WeekOverdue', 'ProgramFinished', 'EmailUndeliverable', 'ClientPaused'],
  (event) => notifyTrainer(event, ports),
  store.recordOutcome,
);
