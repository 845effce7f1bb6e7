import type { Planted } from '../plant.ts';

/** What is mailed: twice, to the wrong people, or not at all. */
export const MAILED: Readonly<Record<string, Planted>> = {
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
  'noted-before-sent': {
    bug: 'a mail is noted as sent before SES is asked: a crash in between loses it',
    firstSeed: 1,
    found: /is noted as sent and was not/,
    plant: {
      ports: (ports) => ({
        ...ports,
        store: {
          ...ports.store,
          claimMail: async (clientId, key, kind, now) => {
            const claim = await ports.store.claimMail(clientId, key, kind, now);
            if (claim.claimed)
              await ports.store.settleMail(clientId, key, { status: 'sent', messageId: 'early' }, now);
            return claim;
          },
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
  'trainer-not-told': {
    bug: 'the trainer’s mail is taken for sent when it is not',
    firstSeed: 1,
    found: /the trainer of \S+ was not told of/,
    plant: {
      ports: (ports, process) =>
        process.name === 'notify-trainer'
          ? {
              ...ports,
              store: { ...ports.store, claimMail: async () => ({ claimed: false, status: 'sent' }) },
            }
          : ports,
    },
  },
};
