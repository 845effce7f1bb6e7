import { acuteRow } from './acute-variables.ts';
import { decisionRow } from './decision-table.ts';
import { wholeGrams } from './loadable.ts';
import { type Growth, oneRepMaxAfter } from './one-rep-max-after.ts';
import { hurtBefore } from './pain.ts';
import {
  blockOf,
  type DecisionRow,
  type ExerciseRecord,
  type Performance,
  type TrainingState,
} from './training-state.ts';
import type { ExerciseResult } from './week-results.ts';
import { FIRST_EXERCISE, ofWeek, SECOND_EXERCISE } from './weekly-targets.ts';

/** Older than this, neither load nor 1RM is of any use: layoffs of half a year start anew. */
const FORGET_PERFORMANCE_WEEKS = 20;
const FORGET_ONE_REP_MAX_WEEKS = 52;
/** Enough for two blocks of the fullest week there is; what was trained longest ago goes first. */
const MOST_RECORDS = 64;

/** The row of the decision table for one exercise of the week. */
export function rowOf(state: TrainingState, result: ExerciseResult, redFlag: boolean): DecisionRow {
  return decisionRow({
    redFlag,
    pain: result.pain,
    painBefore: hurtBefore(state, result),
    done: result.done,
    hit: result.hit,
    over: result.over,
  });
}

/** Records after a hard week: what was lifted, and what it says about the 1RM. */
export function recordsAfter(
  state: TrainingState,
  results: readonly ExerciseResult[],
  rows: ReadonlyMap<ExerciseResult, DecisionRow>,
  growth: Growth,
): TrainingState['exercises'] {
  const next: Record<string, ExerciseRecord> = { ...state.exercises };
  const present = new Set<string>();
  for (const result of results) {
    const { id } = result.exercise;
    present.add(id);
    // The same lift may have been done in two phases of a week that mixes them.
    const record = recordAfter(state, next[id], result, { row: rows.get(result) ?? 4, growth });
    if (record !== null) next[id] = record;
  }
  return remembered(next, state.week, present);
}

function recordAfter(
  state: TrainingState,
  before: ExerciseRecord | undefined,
  result: ExerciseResult,
  { row, growth }: { readonly row: DecisionRow; readonly growth: Growth },
): ExerciseRecord | null {
  const last = before?.phases[result.phase];
  if (!result.done) {
    const standing = notDone(state, result, row, last);
    return standing === null ? null : { ...before, phases: { ...before?.phases, [result.phase]: standing } };
  }
  const now = performanceOf(state, result, row, last);
  const oneRepMax = oneRepMaxAfter(before?.oneRepMax, result, { now, last, growth });
  return {
    ...(oneRepMax === undefined ? {} : { oneRepMax }),
    phases: { ...before?.phases, [result.phase]: now },
  };
}

/** The numbers that were asked for stand, beside what was lifted last. Nothing asked for and nothing lifted: nothing to keep. */
function notDone(
  state: TrainingState,
  result: ExerciseResult,
  row: DecisionRow,
  last: Performance | undefined,
): Performance | null {
  const kept = row === 2 || row === 3 ? row : 4;
  const asked = performanceOf(state, result, kept, last);
  if (last === undefined) return result.prescribedKg === null ? null : { ...asked, hit: 1, over: 0 };
  if (result.prescribedKg === null)
    return { ...last, sets: asked.sets, reps: asked.reps, row: kept, asked: askedAgain(state, last) };
  const { blockStartKg, prescribedKg, sets, reps } = asked;
  return {
    ...last,
    block: blockOf(state),
    blockStartKg,
    prescribedKg,
    sets,
    reps,
    row: kept,
    weeksAtTop: 0,
    asked: askedAgain(state, last),
  };
}

function askedAgain({ week }: TrainingState, last: Performance): NonNullable<Performance['asked']> {
  return { week, kgWhenLifted: last.asked === undefined ? last.prescribedKg : last.asked.kgWhenLifted };
}

function performanceOf(
  state: TrainingState,
  result: ExerciseResult,
  row: DecisionRow,
  last: Performance | undefined,
): Performance {
  const { prescription, phase, role, exercise } = result;
  const reps = prescription.reps?.min ?? 0;
  const table =
    role === 'power' || (role === 'stabilization' && SECOND_EXERCISE[phase])
      ? SECOND_EXERCISE
      : FIRST_EXERCISE;
  const line = table[phase];
  const rowName = table === SECOND_EXERCISE ? 'resistance-superset' : 'resistance-strength';
  const top = acuteRow(phase, rowName).reps?.max ?? reps;
  const sameBlock = last !== undefined && last.block === blockOf(state) ? last : undefined;
  const good = result.hit >= 1 && result.over <= 0;
  return {
    week: state.week,
    block: blockOf(state),
    prescribedKg: grams(result.prescribedKg),
    liftedKg: grams(result.liftedKg),
    blockStartKg: grams(
      (sameBlock?.prescribedKg == null ? null : sameBlock.blockStartKg) ??
        result.prescribedKg ??
        result.liftedKg,
    ),
    tablePct: exercise.isolation || line === undefined ? null : ofWeek(line, state.weekOfBlock).pct1RM,
    sets: prescription.sets,
    reps,
    rpe: result.rpe,
    hit: Math.round(result.hit * 1000) / 1000,
    over: result.over,
    row,
    weeksAtTop: good && reps >= top ? (sameBlock?.weeksAtTop ?? 0) + 1 : 0,
    ...(staysEasy(state, result, last) ? { staysEasy: true } : {}),
  };
}

const STILL_EASY_RPE = 5;

function staysEasy({ week }: TrainingState, result: ExerciseResult, last: Performance | undefined): boolean {
  if (result.phase !== 1 || last === undefined || last.week !== week - 1) return false;
  const wasEasy = last.row === 9 || last.staysEasy === true;
  return (
    wasEasy && result.hit >= 1 && result.rpe !== null && result.rpe <= STILL_EASY_RPE && result.pain === 0
  );
}

function grams(kg: number | null): number | null {
  return kg === null ? null : wholeGrams(kg);
}

/** Drops what is too old to be of use, so that the state stays small however long coaching lasts. */
function remembered(
  records: TrainingState['exercises'],
  week: number,
  present: ReadonlySet<string>,
): TrainingState['exercises'] {
  const kept: { readonly id: string; readonly record: ExerciseRecord }[] = [];
  let isUnchanged = true;
  let before = '';
  for (const id in records) {
    const record = records[id];
    if (record === undefined) continue;
    const useful = present.has(id) ? record : stillUseful(record, week);
    if (useful !== record || id < before) isUnchanged = false;
    before = id;
    if (useful !== null) kept.push({ id, record: useful });
  }
  // The usual week: nothing is new, nothing is too old, all is in order.
  if (isUnchanged && kept.length <= MOST_RECORDS) return records;
  const latest = kept.length <= MOST_RECORDS ? kept : latestOf(kept, present);
  const sorted = latest.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map(({ id, record }) => [id, record]));
}

function stillUseful(record: ExerciseRecord, week: number): ExerciseRecord | null {
  const { oneRepMax, phases } = record;
  const knows = oneRepMax !== undefined && week - oneRepMax.week <= FORGET_ONE_REP_MAX_WEEKS;
  const isFresh = (last: Performance) => week - last.week <= FORGET_PERFORMANCE_WEEKS;
  const lasts = Object.values(phases);
  if (knows === (oneRepMax !== undefined) && lasts.every(isFresh))
    return knows || lasts.length > 0 ? record : null;
  const fresh = Object.fromEntries(Object.entries(phases).filter(([, last]) => isFresh(last)));
  if (!knows && Object.keys(fresh).length === 0) return null;
  return { ...(knows ? { oneRepMax } : {}), phases: fresh };
}

function latestOf<T extends { readonly id: string; readonly record: ExerciseRecord }>(
  kept: readonly T[],
  present: ReadonlySet<string>,
): T[] {
  return kept
    .map((one) => ({ one, isPresent: present.has(one.id) ? 1 : 0, week: lastWeek(one.record) }))
    .toSorted((a, b) => b.isPresent - a.isPresent || b.week - a.week || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, MOST_RECORDS)
    .map(({ one }) => one);
}

function lastWeek({ oneRepMax, phases }: ExerciseRecord): number {
  let week = oneRepMax?.week ?? 0;
  for (const last of Object.values(phases)) week = Math.max(week, last.week);
  return week;
}
