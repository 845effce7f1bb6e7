import { consumerOf, publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { changeClient } from './change-client.ts';

const store = storeFromEnvironment();
const publish = publisherFromEnvironment();

export const handler = consumerOf(
  ['ClientPaused', 'ClientResumed', 'ClientWithdrawn', 'ClientCleared', 'ClientReassessed'],
  (event) => changeClient(event, { store, publish, now: () => new Date() }),
  store.recordOutcome,
);
