import type { LoadEffect } from './decision-table.ts';
import { kilograms } from './load.ts';
import type { LoadContext, LoadTarget } from './load-context.ts';
import { inputsOf, mostAfter, rowRule, type Wanted } from './load-source.ts';
import { DUST, floorToLoadableKg, loadAbove } from './loadable.ts';
import { halfOf, stepKg } from './overload.ts';
import type { OneRepMax, Performance } from './training-state.ts';

const LOAD_STEP_IN_PHASE_1 = { reps: 20, rpe: 6 } as const;

/** The planned change or the load step, whichever is less, and the caps (OPT reference 6.2 row 8, 6.5). */
export function movedKg(
  context: LoadContext,
  last: Performance,
  base: number,
  oneRepMax: OneRepMax | null,
): Wanted {
  const { effect, target, exercise, profile } = context;
  const load: LoadEffect = effect?.load ?? { kind: 'planned', steps: 1 };
  const rule = rowRule(last);
  const inputs = inputsOf(last);
  switch (load.kind) {
    case 'factor':
      return { kg: base * load.factor, rule, inputs };
    case 'hold':
      return { kg: base, rule, inputs };
    case 'planned': {
      const half = halfOf(exercise);
      const step = stepKg(base, half, profile.options.overload);
      const plannedChange = plannedKg(target, last, base, oneRepMax, step) - base;
      const change = load.steps > 1 ? step * load.steps : Math.min(Math.max(0, plannedChange), step);
      const most = mostAfter(context, last, Math.min(base, last.prescribedKg ?? base));
      return withIncrements(
        context,
        last,
        { base, kg: Math.min(base + change, most), most },
        { rule, inputs },
      );
    }
    default:
      return load satisfies never;
  }
}

function plannedKg(
  target: LoadTarget,
  last: Performance,
  base: number,
  oneRepMax: OneRepMax | null,
  step: number,
): number {
  const earned =
    target.phase === 1 &&
    (last.staysEasy === true ||
      (last.reps >= LOAD_STEP_IN_PHASE_1.reps && last.rpe !== null && last.rpe <= LOAD_STEP_IN_PHASE_1.rpe));
  if (earned) return base + step;
  if (target.pct1RM === null) return base + step;
  if (oneRepMax !== null) return (target.pct1RM / 100) * oneRepMax.kg;
  return last.tablePct === null ? base : base * (target.pct1RM / last.tablePct);
}

/** Too small a step for the gym's weights: reps first, and after two weeks at their top the next weight (6.5). */
function withIncrements(
  context: LoadContext,
  last: Performance,
  { base, kg, most }: { readonly base: number; readonly kg: number; readonly most: number },
  why: Pick<Wanted, 'rule' | 'inputs'>,
): Wanted {
  const { exercise, profile, stepFactor } = context;
  const unit = profile.units;
  const stays =
    floorToLoadableKg(kg, exercise.loading, unit) <= floorToLoadableKg(base, exercise.loading, unit);
  if (kg <= base || !stays || stepFactor === 0 || !isRiseDue(context, last)) return { kg, ...why };
  const next = loadAbove(base, exercise.loading, unit);
  const nextKg = next === null ? base : kilograms(next);
  if (last.weeksAtTop >= 2 && nextKg <= most + DUST)
    return { kg: nextKg, rule: 'increment-earned', inputs: why.inputs };
  return { kg: base, rule: 'rep-before-load', inputs: why.inputs, wantsMore: true };
}

/** More than the rounding of last week's load: the table, or an easy week, asks for it. */
function isRiseDue({ target, effect }: LoadContext, last: Performance): boolean {
  const wasEasy = last.staysEasy === true || (effect?.load.kind === 'planned' && effect.load.steps > 1);
  return wasEasy || target.pct1RM === null || last.tablePct === null || target.pct1RM > last.tablePct;
}
