import { consumerFromEnvironment, publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { parseDeliveryReport } from './delivery-report.ts';
import { trackDelivery } from './track-delivery.ts';

const store = storeFromEnvironment();
const publish = publisherFromEnvironment();

export const handler = consumerFromEnvironment(
  parseDeliveryReport,
  (report) => trackDelivery(report, { store, publish }),
  store.recordOutcome,
);
