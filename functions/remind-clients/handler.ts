import { Logger } from '@aws-lambda-powertools/logger';
import { publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { remindClients } from './remind-clients.ts';

const logger = new Logger();
const ports = {
  store: storeFromEnvironment(),
  publish: publisherFromEnvironment(),
  now: () => new Date(),
  logger,
};

export async function handler(): Promise<void> {
  logger.info('swept', { ...(await remindClients(ports)) });
}
