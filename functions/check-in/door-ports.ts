import { type DetailType, derivedId, type Publish, parseEvent } from '@phasewise/events';
import {
  blockWeeks,
  isLogged,
  type Store,
  type ClientRecord as StoredClient,
  type WeekRecord as StoredWeek,
  standing,
  stateAfter,
} from '@phasewise/store';
import type { ClientRecord, DoorPorts, Publication, WeekRecord } from '@phasewise/web';

export interface Effects {
  readonly store: Store;
  readonly publish: Publish;
  readonly now: () => Date;
}

type StoragePorts = Omit<DoorPorts, 'keys' | 'studio' | 'now'>;

/** More weeks than anybody is coached: 40 years. */
const EVERY_WEEK = 2080;

/** What the pages need, from the table and the bus. */
export function doorPorts({ store, publish, now }: Effects): StoragePorts {
  const load = async (clientId: string): Promise<ClientRecord | null> => {
    const client = await store.loadClient(clientId);
    if (client === null || client.profile === undefined || client.week === 0) return null;
    return present(client, store);
  };
  return {
    loadClient: load,
    loadWeek: async (clientId, week) => shown(await store.loadWeek(clientId, week)),
    loadWeeks: async (clientId) => (await store.loadWeeks(clientId, 1, EVERY_WEEK)).map((week) => show(week)),
    loadBlock: async (clientId, block, program) => {
      const client = await store.loadClient(clientId);
      if (client?.profile === undefined) return null;
      const number = program ?? client.program;
      const all = await store.loadWeeks(clientId, 1, client.week);
      const last = all.filter((week) => week.program === number && week.block === block).at(-1);
      const macrocycle = last === undefined ? null : await store.loadProgram(clientId, last.program);
      if (last === undefined || macrocycle === null || !isLogged(last)) return null;
      const next = all.find((week) => week.week === last.week + 1);
      return {
        ended: stateAfter(client.profile, macrocycle, last),
        weeks: (await blockWeeks(store, clientId, last)).map(show),
        decision:
          last.settled?.decision ?? (await store.loadBlock(clientId, number, block))?.decision ?? null,
        open: next?.logged === undefined,
      };
    },
    listClients: async (trainerId) => {
      const ids = await store.clientsOf(trainerId);
      const entries = await Promise.all(
        ids.map(async (clientId) => {
          const client = await load(clientId);
          if (client === null) return [];
          const before = client.week > 1 ? await store.loadWeek(clientId, client.week - 1) : null;
          return [{ ...client, lastLog: before?.logged?.log ?? null, lastHeardAt: before?.logged?.at }];
        }),
      );
      return entries.flat();
    },
    saveDraft: async (clientId, week, draft) => void (await store.saveDraft(clientId, week, draft)),
    publish: (publication) => publish(eventOf(publication, now())),
    exportData: async (clientId) => {
      const client = await store.loadClient(clientId);
      return {
        client,
        weeks: await store.loadWeeks(clientId, 1, EVERY_WEEK),
        mails: await store.mailsOf(clientId),
        events: await store.outcomesOf(clientId),
      };
    },
    previewMail: async () => null,
    resendMail: async (clientId) => {
      const client = await store.loadClient(clientId);
      if (client === null || client.week === 0) return;
      const at = now();
      await publish(
        eventOf(
          {
            detailType: 'PlanRequested',
            clientId,
            data: { week: client.week, requestId: String(at.getTime()) },
            idempotencyKey: `again-${client.week}-${at.getTime()}`,
          },
          at,
        ),
      );
    },
  };
}

async function present(client: StoredClient, store: Store): Promise<ClientRecord | null> {
  const { profile, week, block, phase, nextActionAt, undeliverable, changedAt } = client;
  const program = await store.loadProgram(profile.clientId, client.program);
  if (program === null || phase === null) return null;
  return {
    profile,
    program,
    state: standing(client),
    week,
    block,
    phase,
    nextActionAt,
    since: changedAt,
    undeliverable: undeliverable !== undefined,
  };
}

const show = ({ plan, logged, draft }: StoredWeek): WeekRecord => ({
  plan,
  log: logged?.log ?? null,
  draft: draft ?? null,
});
const shown = (week: StoredWeek | null): WeekRecord | null => (week === null ? null : show(week));

interface Said extends Omit<Publication, 'detailType'> {
  readonly detailType: DetailType;
}

/** What a page says, as an event: checked by its contract, with an id made of what it says. */
function eventOf({ detailType, clientId, data, idempotencyKey }: Said, at: Date) {
  const id = derivedId(clientId, detailType, idempotencyKey);
  const occurredAt = at.toISOString();
  return parseEvent({
    id,
    'detail-type': detailType,
    time: occurredAt,
    detail: { metadata: { id, schemaVersion: 1, occurredAt, clientId }, data },
  });
}
