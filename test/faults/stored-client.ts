import type { Profile, Program, TrainingState, WeekPlan } from '@phasewise/engine';
import type { BlockRecord, ClientRecord, MailRecord, WeekRecord } from '@phasewise/store';
import { unpack } from '../../packages/store/src/compressed-json.ts';
import type { Item } from './expression.ts';
import type { SimulatedTable, Version } from './simulated-table.ts';

/** All that the table knows and knew of one client, read without going through the store's own queries. */
export interface StoredClient {
  readonly clientId: string;
  readonly record: (ClientRecord & { readonly erasedAt?: string }) | null;
  readonly versions: readonly Version[];
  readonly weeks: readonly WeekRecord[];
  readonly weekVersions: ReadonlyMap<number, readonly Version[]>;
  readonly programs: ReadonlyMap<number, Program>;
  readonly blocks: readonly BlockRecord[];
  /** By program and block: `1-3`. */
  readonly blockVersions: ReadonlyMap<string, readonly Version[]>;
  readonly mails: readonly MailRecord[];
  /** Something of it was deleted: erasure has begun. */
  readonly isBeingErased: boolean;
  /** Every profile it ever had, the first one first. */
  readonly profiles: readonly Profile[];
}

export function storedClient(table: SimulatedTable, clientId: string): StoredClient {
  const PK = `CLIENT#${clientId}`;
  const mine = table.histories().filter((history) => history.PK === PK);
  const now = (prefix: string) =>
    mine
      .filter(({ SK }) => SK.startsWith(prefix))
      .flatMap(({ versions }) => {
        const item = versions.at(-1)?.item;
        return item === null || item === undefined ? [] : [item];
      });
  const versions = table.history(PK, 'CLIENT');
  const profiles = versions.flatMap(({ item }) =>
    item?.profile === undefined ? [] : [item.profile as Profile],
  );
  return {
    clientId,
    record: (versions.at(-1)?.item ?? null) as StoredClient['record'],
    versions,
    weeks: now('WEEK#')
      .map(opened)
      .sort((left, right) => left.week - right.week),
    weekVersions: new Map(
      mine
        .filter(({ SK }) => SK.startsWith('WEEK#'))
        .map(({ SK, versions: all }) => [Number(SK.slice('WEEK#'.length)), all]),
    ),
    programs: new Map(
      now('PROGRAM#').map(({ program }) => [(program as Program).program, program as Program]),
    ),
    blocks: now('BLOCK#') as unknown as BlockRecord[],
    blockVersions: new Map(
      mine
        .filter(({ SK }) => SK.startsWith('BLOCK#'))
        .map(({ SK, versions: all }) => [
          SK.slice('BLOCK#'.length).split('-').map(Number).join('-'),
          all.filter(({ item }) => item?.decision !== undefined),
        ]),
    ),
    mails: now('MAIL#') as unknown as MailRecord[],
    isBeingErased: mine.some(({ versions: all }) => all.at(-1)?.item === null),
    profiles: distinct(profiles),
  };
}

/** The client item as it was at a moment. */
export function recordAt({ versions }: StoredClient, time: number): ClientRecord | null {
  return (versions.findLast(({ at }) => at <= time)?.item ?? null) as ClientRecord | null;
}

/** A version never changes; it is opened once. */
const open = new WeakMap<Item, WeekRecord>();

function opened(item: Item): WeekRecord {
  const known = open.get(item);
  if (known !== undefined) return known;
  const week = {
    ...item,
    plan: unpack<WeekPlan>(item.plan as Uint8Array),
    state: unpack<TrainingState>(item.state as Uint8Array),
  } as unknown as WeekRecord;
  open.set(item, week);
  return week;
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
