import type { LoadContext } from './load-context.ts';
import { capKg, halfOf } from './overload.ts';
import type { ExerciseRule, Inputs } from './text/progression.ts';
import { blockOf, type DecisionRow, type Performance } from './training-state.ts';

/** A load before it is rounded to what the gym has, and the rule behind it. */
export interface Wanted {
  /** Kilograms, unrounded; null: none, or by effort. */
  readonly kg: number | null;
  readonly rule: ExerciseRule;
  readonly inputs: Inputs;
  /** The log asked for more than the gym's next weight allows: a rep comes first (6.5). */
  readonly wantsMore?: boolean;
}

export const byEffort: Wanted = { kg: null, rule: 'by-effort', inputs: {} };

/** Without a figure: a heavy lift by the reps that are left, an explosive one by its speed (OPT reference 2.1: 30-45 %). */
export function unknown({ target }: LoadContext): Wanted {
  return target.role === 'power' ? { kg: null, rule: 'by-speed', inputs: {} } : byEffort;
}

/** What was lifted last; where that was more than asked for, only as much of it as the caps let follow the plan (6.5). */
export function baseKg(context: LoadContext, last: Performance): number | null {
  const { liftedKg, prescribedKg } = last;
  if (last.row === 4 && prescribedKg !== null) return prescribedKg;
  if (liftedKg === null || prescribedKg === null) return liftedKg ?? prescribedKg;
  return Math.min(liftedKg, mostAfter(context, last, prescribedKg));
}

/**
 * What was lifted last, on which every reduction counts: not what was asked for since and not done, which may have been reduced before.
 * Where more than the plan was lifted, as much of it as the plan of that day allows.
 */
export function lastLiftedKg(context: LoadContext, last: Performance): number | null {
  if (last.liftedKg === null) return null;
  const prescribedKg = last.asked === undefined ? last.prescribedKg : last.asked.kgWhenLifted;
  return baseKg(context, { ...last, prescribedKg, row: 8 });
}

export function mostAfter(
  { exercise, profile, state, stepFactor }: LoadContext,
  last: Performance,
  lastKg: number,
): number {
  return capKg({
    lastKg,
    blockStartKg: last.block === blockOf(state) ? last.blockStartKg : null,
    half: halfOf(exercise),
    loading: exercise.loading,
    unit: profile.units,
    stepFactor,
  });
}

const RULE_OF_ROW: Readonly<Record<DecisionRow, ExerciseRule>> = {
  1: 'red-flag',
  2: 'pain-exchange',
  3: 'pain-eases',
  4: 'not-done',
  5: 'many-reps-missed',
  6: 'too-hard',
  7: 'nearly-there',
  8: 'as-planned',
  9: 'easier-than-planned',
};

export function rowRule(last: Performance): ExerciseRule {
  return RULE_OF_ROW[last.row];
}

export function inputsOf(last: Performance): Inputs {
  return { row: last.row, hit: round(last.hit), over: round(last.over), week: last.week };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
