import type { RosterEntry } from '../ports.ts';

/** Why a trainer should look at a client, most pressing first. */
export const FLAGS = [
  'red-flag',
  'clearance',
  'decision',
  'pain',
  'undeliverable',
  'silent',
  'paused',
] as const;
export type Flag = (typeof FLAGS)[number];

const MILLISECONDS_IN_DAY = 86_400_000;
/** A week and a weekend without a word. */
const SILENT_AFTER_DAYS = 10;

/** A client's flags in the order of `FLAGS`; none for somebody who simply trains. */
export function flagsOf(entry: RosterEntry, now: Date): readonly Flag[] {
  const { state, lastLog, lastHeardAt, since, undeliverable } = entry;
  const heard = Date.parse(lastHeardAt ?? since ?? `${entry.profile.startDate}T00:00:00Z`);
  const raised: Readonly<Record<Flag, boolean>> = {
    'red-flag': lastLog?.redFlag === true,
    clearance: state === 'awaiting-clearance',
    decision: state === 'awaiting-decision',
    pain: painsOf(entry).length > 0,
    undeliverable: undeliverable === true,
    silent: state === 'active' && now.getTime() - heard > SILENT_AFTER_DAYS * MILLISECONDS_IN_DAY,
    paused: state === 'paused',
  };
  return FLAGS.filter((flag) => raised[flag]);
}

/** Where the client's last week hurt, as reported. */
export function painsOf({ lastLog }: RosterEntry): readonly string[] {
  const exercises = (lastLog?.sessions ?? []).flatMap((session) => session.exercises ?? []);
  return [...new Set(exercises.flatMap(({ pain }) => (pain === undefined ? [] : [pain])))];
}

/** Those who need a look first, then by name. */
export function byUrgency(now: Date) {
  const rank = (entry: RosterEntry) => {
    const first = flagsOf(entry, now)[0];
    return first === undefined ? FLAGS.length : FLAGS.indexOf(first);
  };
  return (a: RosterEntry, b: RosterEntry) =>
    rank(a) - rank(b) || a.profile.name.localeCompare(b.profile.name, 'en');
}
