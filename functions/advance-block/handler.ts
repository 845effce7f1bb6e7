import { consumerOf, publisherFromEnvironment } from '@phasewise/events';
import { storeFromEnvironment } from '@phasewise/store';
import { blockFinished } from './block-finished.ts';
import { phaseDecided } from './phase-decided.ts';

const store = storeFromEnvironment();
const ports = { store, publish: publisherFromEnvironment() };

export const handler = consumerOf(
  ['BlockFinished', 'PhaseDecided'],
  (event) => {
    switch (event.type) {
      case 'BlockFinished':
        return blockFinished(event, ports);
      case 'PhaseDecided':
        return phaseDecided(event, ports);
      default:
        return event satisfies never;
    }
  },
  store.recordOutcome,
);
