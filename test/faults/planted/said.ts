import type { Planted } from '../plant.ts';

let random = 0;
/** Different each time, in one process and in no other order than it is drawn. */
const fresh = () => `random-${++random}`;

/** What is said and heard: too early, under other names, to nobody. */
export const SAID: Readonly<Record<string, Planted>> = {
  'publish-before-write': {
    bug: 'the word that a week is planned goes out before the week is stored',
    firstSeed: 1,
    found: /one thing was said under \d ids/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          addWeek: async (clientId, week) => {
            await ports.publish({
              type: 'WeekPlanned',
              metadata: {
                id: `early-${clientId}-${week.week}`,
                schemaVersion: 1,
                occurredAt: week.plannedAt,
                clientId,
                correlationId: 'x',
                causationId: 'x',
              },
              data: {
                program: week.program,
                block: week.block,
                phase: week.phase,
                week: week.week,
                weekOfBlock: 1,
                startDate: week.plan.startDate,
                deload: false,
                why: [],
              },
            });
            return ports.store.addWeek(clientId, week);
          },
        },
      }),
    },
  },
  'random-ids': {
    bug: 'published events get a new id each time',
    firstSeed: 1,
    found: /one thing was said under \d+ ids/,
    plant: {
      ports: (ports) => ({
        ...ports,
        publish: (...events) =>
          ports.publish(
            ...events.map((event) => ({ ...event, metadata: { ...event.metadata, id: fresh() } })),
          ),
      }),
    },
  },
  'partial-failure-swallowed': {
    bug: 'PutEvents: FailedEntryCount is not looked at',
    firstSeed: 6,
    found: /nobody was told/,
    plant: { busAnswer: () => ({ FailedEntryCount: 0, Entries: [] }) },
  },
  'batch-failure-swallowed': {
    bug: 'what failed in a batch is reported as done',
    firstSeed: 1,
    found: /came to no end/,
    plant: {
      consumer: (consumer) => async (event) => {
        await consumer(event);
        return { batchItemFailures: [] };
      },
    },
  },
  'dead-letter-dropped': {
    bug: 'what cannot be processed is thrown away',
    firstSeed: 1,
    found: /came to no end/,
    plant: {
      consumerPorts: (ports) => ({
        ...ports,
        deadLetters: { ...ports.deadLetters, put: async () => undefined },
      }),
    },
  },
  'outcome-not-kept': {
    bug: 'outcomes are not recorded',
    firstSeed: 1,
    found: /came to no end/,
    plant: { consumerPorts: (ports) => ({ ...ports, record: async () => undefined }) },
  },
  'newer-version-refused': {
    bug: 'an event of a newer schema is refused',
    firstSeed: 1,
    found: /came to no end|has not been mailed|stands at week|is stuck|was not told/,
    plant: {
      consumer: (consumer) => async (event) => {
        const known = event.Records.filter(({ body }) => !body.includes('"schemaVersion":2'));
        const { batchItemFailures } = await consumer({ Records: known });
        const refused = event.Records.filter((record) => !known.includes(record));
        return {
          batchItemFailures: [
            ...batchItemFailures,
            ...refused.map(({ messageId }) => ({ itemIdentifier: messageId })),
          ],
        };
      },
    },
  },
};
