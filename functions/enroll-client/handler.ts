import { consumerOf, publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { enrollClient } from './enroll-client.ts';

const store = storeFromEnvironment();
const publish = publisherFromEnvironment();

export const handler = consumerOf(
  ['ClientEnrolled'],
  (event) => enrollClient(event, { store, publish }),
  store.recordOutcome,
);
