import { consumerOf, publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { advanceWeek } from './advance-week.ts';

const store = storeFromEnvironment();
const publish = publisherFromEnvironment();

export const handler = consumerOf(
  ['WeekCompleted'],
  (event) => advanceWeek(event, { store, publish }),
  store.recordOutcome,
);
