import type { Plant } from '../plant.ts';

export interface Planted {
  /** What is wrong, in words. */
  readonly bug: string;
  readonly plant: Plant;
  /** The first seed that finds it (`first-seeds.ts`). */
  readonly firstSeed: number;
  /** What is found there has to be about the bug. */
  readonly found: RegExp;
}

let random = 0;
/** Different each time, in one process and in no other order than it is drawn. */
const fresh = () => `random-${++random}`;

/** Bugs to find. Each is what somebody might write one day, believing it makes no difference. */
export const PLANTS: Readonly<Record<string, Planted>> = {
  'second-log-wins': {
    bug: 'recordLog without its condition after a read that may lag: a later log replaces the first one',
    firstSeed: 5,
    found: /logged of week \d+ of \S+ was changed/,
    plant: {
      tableCommand: (input) => {
        if (input.UpdateExpression === 'SET logged = :logged')
          input.ConditionExpression = 'attribute_exists(PK)';
      },
      ports: (ports, process) => {
        if (process.name !== 'advance-week') return ports;
        let lags = false;
        return {
          ...ports,
          store: {
            ...ports.store,
            loadClient: (clientId) => {
              lags = true;
              return ports.store.loadClient(clientId);
            },
            loadWeek: async (clientId, number) => {
              const week = await ports.store.loadWeek(clientId, number);
              if (week === null || !lags) return week;
              lags = false;
              const { logged: _, ...before } = week;
              return before;
            },
          },
        };
      },
    },
  },
  'week-planned-over': {
    bug: 'addWeek without its condition: a week is planned anew',
    firstSeed: 1,
    found: /week \d+ of \S+ was (lost|changed)/,
    plant: {
      tableCommand: (input) => {
        if (isPut(input, 'WEEK#')) delete input.ConditionExpression;
      },
    },
  },
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
  'sent-not-noted': {
    bug: 'a mail that was sent is not noted as sent',
    firstSeed: 1,
    found: /was sent \d+ times/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          settleMail: async (clientId, key, result, now) =>
            result.status === 'sent' ? undefined : ports.store.settleMail(clientId, key, result, now),
        },
      }),
    },
  },
  'no-claim': {
    bug: 'a mail is sent without a claim',
    firstSeed: 1,
    found: /was sent \d+ times/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: { ...ports.store, claimMail: async () => ({ claimed: true }) },
      }),
    },
  },
  'claim-for-ever': {
    bug: 'a claim never runs out: after a crash the mail is never sent',
    firstSeed: 5,
    found: /has not been mailed/,
    plant: {
      tableCommand: (input) => {
        if (String(input.ConditionExpression).includes('claimedUntil'))
          input.ConditionExpression =
            'attribute_not_exists(PK) OR #status = :released OR (#status = :sending AND claimedUntil < :sending AND kind = :now)';
      },
    },
  },
  'partial-failure-swallowed': {
    bug: 'PutEvents: FailedEntryCount is not looked at',
    firstSeed: 27,
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
  'cursor-without-condition': {
    bug: 'the cursor moves back',
    firstSeed: 1,
    found: /replay changed \S+ CLIENT/,
    plant: {
      tableCommand: (input) => {
        if (String(input.UpdateExpression).startsWith('SET #week = :week'))
          input.ConditionExpression = 'attribute_exists(PK) OR #week < :week';
      },
    },
  },
  'sweep-that-skips': {
    bug: 'the daily sweep finds nobody',
    firstSeed: 13,
    found: /stands at week|stuck|has not been mailed/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          clientsDue: async function* () {
            yield* [];
          },
        },
      }),
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
  'changes-in-any-order': {
    bug: 'a change of state applies whenever it arrives, however old',
    firstSeed: 1,
    found: /replay changed \S+ CLIENT|by what happened/,
    plant: {
      tableCommand: (input) => {
        const condition = String(input.ConditionExpression);
        if (condition.includes('#at < :at') && condition.startsWith('#state IN')) {
          input.ConditionExpression = `${condition.split(' AND (')[0]} AND (attribute_exists(PK) OR #at < :at OR #by < :by)`;
        }
      },
    },
  },
  'outcome-not-kept': {
    bug: 'outcomes are not recorded',
    firstSeed: 1,
    found: /came to no end/,
    plant: { consumerPorts: (ports) => ({ ...ports, record: async () => undefined }) },
  },
  'mails-the-paused': {
    bug: 'nobody asks whether the client rests',
    firstSeed: 7,
    found: /although \S+ was (paused|awaiting-clearance|withdrawn)/,
    plant: {
      ports: (ports, process) => ({
        ...ports,
        store: {
          ...ports.store,
          loadClient: async (clientId) => {
            const client = await ports.store.loadClient(clientId);
            return client === null || process.name !== 'send-plan' ? client : { ...client, state: 'active' };
          },
        },
      }),
    },
  },
  'erasure-in-part': {
    bug: 'erasure forgets the programs',
    firstSeed: 2,
    found: /is left after erasure/,
    plant: {
      tableCommand: (input) => {
        if (
          (input.Key as { SK?: string } | undefined)?.SK?.startsWith('PROGRAM#') &&
          input.UpdateExpression === undefined &&
          input.ConsistentRead === undefined
        )
          input.Key = { PK: 'CLIENT#none', SK: 'PROGRAM#00' };
      },
    },
  },
  'block-settled-twice': {
    bug: 'settleBlock without its condition: what follows a block changes after the fact',
    firstSeed: 137,
    found: /settled of week \d+ of \S+ was changed/,
    plant: {
      tableCommand: (input) => {
        if (input.UpdateExpression === 'SET settled = :settled')
          input.ConditionExpression = 'attribute_exists(logged)';
      },
    },
  },
};

function isPut(input: Record<string, unknown>, prefix: string): boolean {
  return (input.Item as { SK?: string } | undefined)?.SK?.startsWith(prefix) === true;
}
