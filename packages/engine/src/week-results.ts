import type { Exercise } from './catalogue/exercise.ts';
import type { Role } from './decision-table.ts';
import { EXERCISES } from './eligible.ts';
import { type Entry, hear } from './heard-session.ts';
import type { IsoDate } from './iso-date.ts';
import { kilograms } from './load.ts';
import type { Phase } from './phase.ts';
import type { ExerciseLog, SetLog, WeekLog } from './week-log.ts';
import type { PartName, Prescription, WeekPlan } from './week-plan.ts';

/** What a week's log says about one exercise, over all its sessions. */
export interface ExerciseResult {
  readonly exercise: Exercise;
  readonly phase: Phase;
  readonly part: PartName;
  readonly role: Role;
  readonly prescription: Prescription;
  readonly done: boolean;
  /** Share of the prescribed reps done in the sessions in which it was done, 0-1. */
  readonly hit: number;
  /** Effort of the last set; null when nobody said. */
  readonly rpe: number | null;
  readonly over: number;
  readonly prescribedKg: number | null;
  /** What most sets were done with; null when nobody said and nothing was prescribed. */
  readonly liftedKg: number | null;
  /** 0-10; 0: none. */
  readonly pain: number;
  readonly where: string;
  /** The last set whose effort is known, for an estimate of the 1RM. */
  readonly effortSet: { readonly loadKg: number; readonly reps: number; readonly rpe: number } | null;
}

/** Pain in what the week did not ask for: an exchanged exercise done all the same, say. */
export interface UnplannedPain {
  readonly exerciseId: string;
  /** Null: not in the catalogue. */
  readonly exercise: Exercise | null;
  /** 1-10. */
  readonly pain: number;
  readonly where: string;
}

export interface WeekResults {
  readonly sessionsDone: number;
  readonly sessionsPlanned: number;
  /** Sessions done of sessions planned, 0-1. */
  readonly adherence: number;
  readonly exercises: readonly ExerciseResult[];
  readonly unplannedPains: readonly UnplannedPain[];
  /** Over the resistance exercises done; null when none was. */
  readonly meanHit: number | null;
  readonly meanOver: number | null;
}

/** Pain that came without a figure is acted on (OPT reference 6.2, row 2). */
const PAIN_WITHOUT_LEVEL = 4;

/**
 * Reads a log against its plan (OPT reference 6.1). A session that is not named counts as prescribed in a completed week, as missed
 * otherwise. In a session that lists exercises, the ones not listed were not done, unless it says `asPrescribed`: then the list names the
 * exceptions.
 *
 * @param isFree - days on which nobody is expected to train: a session left out then is none missed
 *
 * @example
 * weekResults(plan, { week: 3, outcome: 'completed' }).adherence; //=> 1
 */
export function weekResults(
  plan: WeekPlan,
  log: WeekLog,
  isFree: (day: IsoDate) => boolean = () => false,
): WeekResults {
  const heard = plan.sessions.map((session) => ({ ...hear(session, log), isFree: isFree(session.date) }));
  const sessionsDone = heard.filter(({ done }) => done).length;
  const sessionsDue = heard.filter((one) => one.done || !one.isFree).length;
  const strays = strayPains(plan, log);
  const exercises = merge(heard.flatMap(({ entries }) => entries)).map((result) =>
    withPain(
      result,
      strays.find(({ exerciseId }) => exerciseId === result.exercise.id),
    ),
  );
  const planned = new Set(exercises.map(({ exercise }) => exercise.id));
  const lifted = exercises.filter((result) => result.part === 'resistance' && result.done);
  return {
    sessionsDone,
    sessionsPlanned: plan.sessions.length,
    adherence: sessionsDue === 0 ? 1 : sessionsDone / sessionsDue,
    exercises,
    unplannedPains: strays.filter(({ exerciseId }) => !planned.has(exerciseId)),
    meanHit: mean(lifted.map(({ hit }) => hit)),
    meanOver: mean(lifted.map(({ over }) => over)),
  };
}

/** Reports that no prescription of their session takes up, the worst of each exercise. */
function strayPains(plan: WeekPlan, log: WeekLog): UnplannedPain[] {
  const strays = new Map<string, UnplannedPain>();
  for (const said of log.sessions ?? []) {
    const session = plan.sessions.find((candidate) => candidate.session === said.session);
    const planned = new Set(
      session?.parts.flatMap(({ prescriptions }) => prescriptions.map(({ exerciseId }) => exerciseId)),
    );
    for (const entry of said.exercises ?? []) {
      const { exerciseId } = entry;
      const [pain] = painOf(entry);
      const isHeard = said.missed !== true && planned.has(exerciseId);
      if (pain === undefined || isHeard || pain.level <= (strays.get(exerciseId)?.pain ?? 0)) continue;
      const exercise = EXERCISES.get(exerciseId) ?? null;
      strays.set(exerciseId, { exerciseId, exercise, pain: pain.level, where: pain.where });
    }
  }
  return [...strays.values()];
}

/** Pain counts where the week has the exercise, whatever session it was done in. */
function withPain(result: ExerciseResult, stray: UnplannedPain | undefined): ExerciseResult {
  if (stray === undefined || stray.pain <= result.pain) return result;
  return { ...result, pain: stray.pain, where: stray.where };
}

interface Group {
  readonly exercise: Exercise;
  readonly first: Entry;
  readonly entries: Entry[];
}

/** Per exercise and phase; main work apart from the rest, in the order of the week. */
function merge(entries: readonly Entry[]): ExerciseResult[] {
  const groups: Group[] = [];
  const ofExercise = new Map<string, Group[]>();
  for (const entry of entries) {
    const id = entry.prescription.exerciseId;
    const known = ofExercise.get(id);
    const group = known?.find(({ first }) => isAlike(first, entry));
    if (group !== undefined) {
      group.entries.push(entry);
      continue;
    }
    const exercise = EXERCISES.get(id);
    if (exercise === undefined) continue;
    const fresh: Group = { exercise, first: entry, entries: [entry] };
    groups.push(fresh);
    if (known === undefined) ofExercise.set(id, [fresh]);
    else known.push(fresh);
  }
  return groups.map((group) => resultOf(group));
}

function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.session.phase === other.session.phase && (one.part === 'resistance') === (other.part === 'resistance')
  );
}

function resultOf({ exercise, first, entries }: Group): ExerciseResult {
  const done = entries.filter(({ log }) => isDone(log));
  const latest = done.at(-1);
  const { prescription } = latest ?? first;
  const prescribedKg = prescription.load === null ? null : kilograms(prescription.load);
  const sets = latest === undefined || typeof latest.log === 'string' ? [] : (latest.log.sets ?? []);
  const rpe = sets.at(-1)?.rpe ?? null;
  const pains = entries.flatMap(({ log }) => (typeof log === 'string' ? [] : painOf(log)));
  const worst = pains.toSorted((a, b) => b.level - a.level)[0];
  return {
    exercise,
    phase: first.session.phase,
    part: first.part,
    role: prescription.role ?? 'strength',
    prescription,
    done: latest !== undefined,
    hit: mean(done.map(hitOf)) ?? 0,
    rpe,
    over: rpe === null || prescription.targetRpe === null ? 0 : rpe - prescription.targetRpe,
    prescribedKg,
    liftedKg: commonLoadKg(sets) ?? (latest === undefined ? null : prescribedKg),
    pain: worst?.level ?? 0,
    where: worst?.where ?? '',
    effortSet: effortSetOf(sets, prescribedKg),
  };
}

/** An entry with neither sets nor pain says "done"; sets without a single rep say "not done". */
function isDone(log: Entry['log']): boolean {
  if (typeof log === 'string') return log === 'as-prescribed';
  if (log.sets === undefined || log.sets.length === 0) return true;
  return log.sets.some(({ reps }) => reps > 0);
}

function hitOf({ log, prescription }: Entry): number {
  if (typeof log === 'string' || log.sets === undefined || log.sets.length === 0) return 1;
  const asked = prescription.reps?.min ?? 1;
  const wanted = asked * prescription.sets;
  const reps = log.sets.slice(0, prescription.sets).reduce((sum, set) => sum + Math.min(set.reps, asked), 0);
  return wanted === 0 ? 1 : reps / wanted;
}

function painOf(log: ExerciseLog): { level: number; where: string }[] {
  const level = log.painLevel ?? (log.pain === undefined ? 0 : PAIN_WITHOUT_LEVEL);
  return level > 0 ? [{ level, where: log.pain ?? '' }] : [];
}

/** The load of most sets, the lighter of two that are as common: ramping up to a set is not lifting it. */
function commonLoadKg(sets: readonly SetLog[]): number | null {
  const loads = sets.flatMap(({ load, reps }) => (load === undefined || reps === 0 ? [] : kilograms(load)));
  const counted = [...Map.groupBy(loads, (kg) => kg)].toSorted(
    ([kgA, a], [kgB, b]) => b.length - a.length || kgA - kgB,
  );
  return counted[0]?.[0] ?? null;
}

function effortSetOf(sets: readonly SetLog[], prescribedKg: number | null): ExerciseResult['effortSet'] {
  const set = sets.findLast(({ rpe, reps }) => rpe !== undefined && reps > 0);
  if (set?.rpe === undefined) return null;
  const loadKg = set.load === undefined ? prescribedKg : kilograms(set.load);
  return loadKg === null || loadKg <= 0 ? null : { loadKg, reps: set.reps, rpe: set.rpe };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
