import { EXERCISES } from './eligible.ts';
import { inUnit, type Load } from './load.ts';
import { estimate1RM } from './one-rep-max.ts';
import type { Profile } from './profile.ts';
import type { WeekLog } from './week-log.ts';
import type { WeekPlan } from './week-plan.ts';
import { type ExerciseResult, weekResults } from './week-results.ts';

/** One lift through a block, for the trainer's report. */
export interface LiftSummary {
  readonly exerciseId: string;
  readonly name: string;
  readonly firstLoad: Load;
  readonly lastLoad: Load;
  /** Estimated 1RM by week, in the client's units; weeks whose sets say nothing about it are left out. */
  readonly estimated1RM: readonly { readonly week: number; readonly value: number }[];
}

export interface PainReport {
  readonly week: number;
  readonly exerciseId: string;
  readonly name: string;
  readonly where: string;
  /** 0-10. */
  readonly level: number;
}

/** What a block was like, in the client's language and units. */
export interface BlockSummary {
  readonly weeks: number;
  readonly sessionsPlanned: number;
  readonly sessionsDone: number;
  /** 0-1. */
  readonly adherence: number;
  readonly byWeek: readonly {
    readonly week: number;
    readonly sessionsPlanned: number;
    readonly sessionsDone: number;
  }[];
  /** RPE done minus RPE ceiling over the hard weeks; null: nobody said. */
  readonly meanOver: number | null;
  readonly lifts: readonly LiftSummary[];
  readonly pain: readonly PainReport[];
  readonly notes: readonly { readonly week: number; readonly note: string }[];
}

/** As many as fit in a mail; the ones trained in most weeks. */
const MOST_LIFTS = 8;
const FULL_EFFORT = 10;

/**
 * Sums up the weeks of a block for its report. A week without a log counts as not trained. A deload's loads are left out: they fell on purpose.
 *
 * @example
 * summarizeBlock(profile, [{ plan, log: { week: 1, outcome: 'completed' } }]).adherence; //=> 1
 */
export function summarizeBlock(
  profile: Pick<Profile, 'locale' | 'units'>,
  weeks: readonly { readonly plan: WeekPlan; readonly log: WeekLog | null }[],
): BlockSummary {
  const heard = weeks.map(({ plan, log }) => ({
    plan,
    log,
    results: weekResults(plan, log ?? { week: plan.week, outcome: 'missed' }),
  }));
  const planned = heard.reduce((total, { results }) => total + results.sessionsPlanned, 0);
  const done = heard.reduce((total, { results }) => total + results.sessionsDone, 0);
  const overs = heard.flatMap(({ plan, results }) => (plan.deload ? [] : (results.meanOver ?? [])));
  const lifted = heard
    .filter(({ plan }) => !plan.deload)
    .flatMap(({ plan, results }) =>
      results.exercises
        .filter((result) => result.part === 'resistance' && result.done && result.liftedKg !== null)
        .map((result) => ({ week: plan.week, result })),
    );
  return {
    weeks: weeks.length,
    sessionsPlanned: planned,
    sessionsDone: done,
    adherence: planned === 0 ? 0 : done / planned,
    byWeek: heard.map(({ plan, results: { sessionsPlanned, sessionsDone } }) => ({
      week: plan.week,
      sessionsPlanned,
      sessionsDone,
    })),
    meanOver: overs.length === 0 ? null : overs.reduce((total, over) => total + over, 0) / overs.length,
    // Lifts whose strength is known lead, then what was trained most.
    lifts: [...Map.groupBy(lifted, ({ result }) => `${result.exercise.id} ${result.phase}`).values()]
      .map((group) => ({ weeks: group.length, lift: liftOf(profile, group) }))
      .toSorted((a, b) => known(b.lift) - known(a.lift) || b.weeks - a.weeks)
      .slice(0, MOST_LIFTS)
      .flatMap(({ lift }) => lift ?? []),
    pain: heard.flatMap(({ plan, results }) =>
      results.exercises.filter(({ pain }) => pain > 0).map((result) => painOf(profile, plan.week, result)),
    ),
    notes: heard.flatMap(({ plan, log }) =>
      log?.note === undefined ? [] : [{ week: plan.week, note: log.note }],
    ),
  };
}

function known(lift: LiftSummary | null): number {
  return lift?.estimated1RM.length ?? 0;
}

function liftOf(
  profile: Pick<Profile, 'locale' | 'units'>,
  group: readonly { readonly week: number; readonly result: ExerciseResult }[],
): LiftSummary | null {
  const first = group[0]?.result;
  const last = group.at(-1)?.result;
  if (first === undefined || last === undefined || first.liftedKg === null || last.liftedKg === null)
    return null;
  return {
    exerciseId: first.exercise.id,
    name: nameOf(profile, first.exercise.id),
    firstLoad: loadOf(first.liftedKg, profile),
    lastLoad: loadOf(last.liftedKg, profile),
    estimated1RM: group.flatMap(({ week, result }) => {
      const estimateKg = estimateOf(result);
      return estimateKg === null
        ? []
        : [{ week, value: Math.round(inUnit(estimateKg, profile.units) * 10) / 10 }];
    }),
  };
}

/** From what was logged; where a week was done as prescribed, from the prescription and its RPE ceiling. */
function estimateOf({
  exercise,
  role,
  effortSet,
  prescription,
  liftedKg,
  hit,
}: ExerciseResult): number | null {
  if (exercise.isolation === true || role === 'power') return null;
  if (effortSet !== null) return estimate1RM(effortSet.loadKg, effortSet.reps, FULL_EFFORT - effortSet.rpe);
  const { reps, targetRpe } = prescription;
  if (reps === null || targetRpe === null || liftedKg === null || hit < 1) return null;
  return estimate1RM(liftedKg, reps.min, FULL_EFFORT - targetRpe);
}

function loadOf(kg: number, { units }: Pick<Profile, 'units'>): Load {
  return { value: Math.round(inUnit(kg, units) * 10) / 10, unit: units };
}

function painOf(profile: Pick<Profile, 'locale'>, week: number, result: ExerciseResult): PainReport {
  const { id } = result.exercise;
  return { week, exerciseId: id, name: nameOf(profile, id), where: result.where, level: result.pain };
}

function nameOf(profile: Pick<Profile, 'locale'>, exerciseId: string): string {
  return EXERCISES.get(exerciseId)?.name[profile.locale] ?? exerciseId;
}
