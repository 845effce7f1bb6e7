import type { Planted } from '../plant.ts';

/** What is stored: written over, written twice, read by nobody, left behind. */
export const STORED: Readonly<Record<string, Planted>> = {
  'second-log-wins': {
    bug: 'recordLog without its condition after a read that may lag: a later log replaces the first one',
    firstSeed: 1,
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
    firstSeed: 5,
    found: /week \d+ of \S+ was (lost|changed)/,
    plant: {
      tableCommand: (input) => {
        if (isPut(input, 'WEEK#')) delete input.ConditionExpression;
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
  'changes-in-any-order': {
    bug: 'a word on the state counts when it is heard, not when it was said',
    firstSeed: 1,
    found: /replay changed \S+ CLIENT|by what happened/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          keepHistory: (clientId, seen, { words, ...history }, changes) =>
            ports.store.keepHistory(clientId, seen, { ...history, words: words.slice(-1) }, changes),
        },
      }),
    },
  },
  'block-settled-twice': {
    bug: 'settleBlock without its condition after a read that may lag: what follows a block changes after the fact',
    firstSeed: 615,
    found: /settled of week \d+ of \S+ was changed/,
    plant: {
      tableCommand: (input) => {
        if (input.UpdateExpression === 'SET settled = :settled')
          input.ConditionExpression = 'attribute_exists(logged)';
      },
      ports: (ports, process) => {
        if (process.name !== 'advance-block') return ports;
        return {
          ...ports,
          store: {
            ...ports.store,
            loadWeek: async (clientId, number) => {
              const week = await ports.store.loadWeek(clientId, number);
              if (week === null) return week;
              const { settled: _, ...before } = week;
              return before;
            },
          },
        };
      },
    },
  },
  'word-not-heeded': {
    bug: 'the block’s end does not look whether the trainer has spoken',
    firstSeed: 18,
    found: /the trainer's word on the block of week \d+ of \S+ was not heeded/,
    plant: {
      ports: (ports, process) =>
        process.name === 'advance-block'
          ? { ...ports, store: { ...ports.store, loadBlock: async () => null } }
          : ports,
    },
  },
  'word-misheard': {
    bug: 'every word of the trainer is kept as: repeat',
    firstSeed: 15,
    found: /is not what the trainer decided/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          recordDecision: (clientId, { decision: { block }, ...record }) =>
            ports.store.recordDecision(clientId, { ...record, decision: { block, decision: 'repeat' } }),
        },
      }),
    },
  },
  'sweep-that-skips': {
    bug: 'the daily sweep finds nobody',
    firstSeed: 30,
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
  'copy-not-erased': {
    bug: 'a copy of the profile is kept where erasure does not look',
    firstSeed: 2,
    found: /CLIENT#copies \S+ of \S+ is left after erasure/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          enrol: async (record) => {
            await ports.store.addProgram('copies', { ...record.profile, program: 1 } as never);
            return ports.store.enrol(record);
          },
        },
      }),
    },
  },
};

function isPut(input: Record<string, unknown>, prefix: string): boolean {
  return (input.Item as { SK?: string } | undefined)?.SK?.startsWith(prefix) === true;
}
