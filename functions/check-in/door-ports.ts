import { planProgram } from '@phasewise/engine';
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
import type { ClientRecord, DoorPorts, Publication, RosterEntry, Studio, WeekRecord } from '@phasewise/web';
import { previewOf } from './mail-preview.ts';

export interface Effects {
  readonly store: Store;
  readonly publish: Publish;
  readonly now: () => Date;
  readonly studio: Studio;
  readonly report: (error: Error) => void;
}

/** More weeks than anybody is coached: 40 years. */
const EVERY_WEEK = 2080;

/** What the pages need, from the table and the bus. */
export function doorPorts({ store, publish, now, studio, report }: Effects): Omit<DoorPorts, 'keys'> {
  const load = async (clientId: string): Promise<RosterEntry | null> => {
    const client = await store.loadClient(clientId);
    // Of somebody who was erased nothing is left but a tombstone.
    return client?.profile === undefined ? null : present(client, store);
  };
  return {
    now,
    studio,
    report,
    loadClient: load,
    loadWeek: async (clientId, week) => {
      const found = await store.loadWeek(clientId, week);
      return found === null ? null : show(found);
    },
    loadWeeks: async (clientId) => (await store.loadWeeks(clientId, 1, EVERY_WEEK)).map(show),
    loadBlock: async (clientId, block, number) => {
      const client = await store.loadClient(clientId);
      if (client?.profile === undefined) return null;
      const weeks = await store.loadWeeks(clientId, 1, client.week);
      const last = weeks.findLast(
        (week) => week.program === (number ?? client.program) && week.block === block,
      );
      const program = last === undefined ? null : await store.loadProgram(clientId, last.program);
      if (last === undefined || program === null || !isLogged(last)) return null;
      const kept = await store.loadBlock(clientId, last.program, block);
      return {
        ended: stateAfter(client.profile, program, last),
        weeks: (await blockWeeks(store, clientId, last)).map(show),
        program,
        decision: last.settled?.decision ?? kept?.decision ?? null,
        open: weeks.find(({ week }) => week === last.week + 1)?.logged === undefined,
      };
    },
    listClients: async (trainerId) => {
      const clients = await Promise.all((await store.clientsOf(trainerId)).map(load));
      return clients.filter((client) => client !== null);
    },
    saveDraft: async (clientId, week, draft) => {
      await store.saveDraft(clientId, week, draft);
    },
    publish: (publication) => publish(eventOf(publication, now())),
    exportData: async (clientId) => ({
      client: await store.loadClient(clientId),
      weeks: await store.loadWeeks(clientId, 1, EVERY_WEEK),
      mails: await store.mailsOf(clientId),
      events: await store.outcomesOf(clientId),
    }),
    previewMail: (clientId) => previewOf(clientId, store, studio),
    resendMail: async (clientId) => {
      const client = await store.loadClient(clientId);
      if (client === null || client.week === 0) return;
      const requestId = String(now().getTime());
      const data = { week: client.week, requestId };
      await publish(
        eventOf({ detailType: 'PlanRequested', clientId, data, idempotencyKey: requestId }, now()),
      );
    },
  };
}

/** A client as the pages show them. Who waits for clearance has no program yet: shown is the one that would be planned. */
async function present(client: StoredClient, store: Store): Promise<RosterEntry> {
  const { profile, week, block, nextActionAt, undeliverable, changedAt } = client;
  const { clientId } = profile;
  const [stored, weeks] = await Promise.all([
    store.loadProgram(clientId, client.program),
    store.loadWeeks(clientId, Math.max(1, week - 1), week),
  ]);
  const program = stored ?? planProgram(profile);
  const heard = weeks.findLast(isLogged);
  const record: ClientRecord = {
    profile,
    program,
    state: standing(client),
    week,
    block,
    phase: client.phase ?? program.blocks[0]?.phase ?? 1,
    position: weeks.at(-1)?.state.position,
    nextActionAt,
    since: changedAt,
    lastHeardAt: heard?.logged.at,
    undeliverable: undeliverable !== undefined,
  };
  return { ...record, lastLog: heard?.logged.log ?? null };
}

const show = ({ plan, logged, draft }: StoredWeek): WeekRecord => ({
  plan,
  log: logged?.log ?? null,
  draft: draft ?? null,
});

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
