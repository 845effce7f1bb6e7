import type { LoadEffect } from './decision-table.ts';
import { kilograms } from './load.ts';
import { isExchanged, type LoadContext, type LoadTarget, lastAskedWeek } from './load-context.ts';
import { baseKg, inputsOf, lastLiftedKg, mostAfter, rowRule, unknown, type Wanted } from './load-source.ts';
import { DUST, loadAbove } from './loadable.ts';
import { movedKg } from './moved-load.ts';
import { blockOf, type Performance, type Reduction } from './training-state.ts';

/** A block so long ago has no bearing on how fast loads rise. */
const LATE_WEEKS = 8;
const DELOAD_FACTOR = 0.9;
const PHASE_1_PCT = 50;
const POWER_STEP_PCT = 5;
const POWER_MAX_PCT = 45;
const MEDICINE_BALL_OF_BODY_WEIGHT = 0.1;
const BALL_OF_OLDER_ADULT = 0.05;

/** The load that the log, the table and the week's own rules lead to, before limits and rounding. */
export function wantedKg(context: LoadContext): Wanted {
  const { state, exercise, target, last, oneRepMax, reduction } = context;
  if (state.byEffort) return unknown(context);
  const fromTable = tableKg(context);
  const base = last === null ? null : baseKg(context, last);
  if (isExchanged(state, exercise.id) && last === null) return unknown(context);
  if (last === null || base === null) return unloggedKg(context, fromTable);
  if (state.deload) return deloadKg(context, last, base);
  if (state.special?.kind === 'hold') return { kg: base, rule: 'hold', inputs: {} };
  if (reduction !== null) return reducedKg(context, reduction, last, fromTable);
  const earned = fromTable?.kg == null ? earnedKg(context, last, base) : null;
  if (earned !== null) return earned;
  if (!context.isPresent) return startedKg(context, last, base, fromTable);
  if (target.role === 'power') return powerKg(context, last, base);
  return movedKg(context, last, base, oneRepMax);
}

/** Nothing lifted in this phase: by the table. After time off less than that, and in a phase it led back to, by effort (3.6). */
function unloggedKg(context: LoadContext, fromTable: Wanted | null): Wanted {
  const { state, reduction } = context;
  if (fromTable?.kg == null) return unknown(context);
  if (reduction?.rule !== 'time-off' || state.deload) return fromTable;
  if (state.phaseBeforeOff !== null && state.phaseBeforeOff !== state.phase) return unknown(context);
  const { factor } = reduction;
  return { kg: fromTable.kg * factor, rule: 'time-off', inputs: { percent: Math.round(factor * 100) } };
}

function tableKg({ oneRepMax, isOfHeavyHalf, target, maxPct, state }: LoadContext): Wanted | null {
  if (oneRepMax === null || target.pct1RM === null) return null;
  const pct = Math.min(target.pct1RM, maxPct);
  const factor = state.deload ? DELOAD_FACTOR : 1;
  const rule = isOfHeavyHalf ? 'light-half' : 'table';
  return { kg: (pct / 100) * oneRepMax.kg * factor, rule, inputs: { pct } };
}

/** A new block of the phase: by the table, but from a block of late no faster than week by week (7.1, rule 8). */
function startedKg(context: LoadContext, last: Performance, base: number, fromTable: Wanted | null): Wanted {
  if (fromTable?.kg == null) return staleKg(last, base, context.target);
  if (context.state.week - lastAskedWeek(last) > LATE_WEEKS) return fromTable;
  return { ...fromTable, kg: Math.min(fromTable.kg, mostAfter(context, last, last.prescribedKg ?? base)) };
}

/** No 1RM, and the last block ended at the top of its reps: they would start anew below, so the next weight is earned (6.5) [ours]. */
function earnedKg(context: LoadContext, last: Performance, base: number): Wanted | null {
  const { exercise, profile, state } = context;
  const asked = Math.min(base, last.prescribedKg ?? base);
  const next = loadAbove(asked, exercise.loading, profile.units);
  const isEarned = last.block !== blockOf(state) && last.row >= 8 && last.weeksAtTop > 0;
  if (!isEarned || next === null || kilograms(next) > mostAfter(context, last, asked) + DUST) return null;
  return { kg: kilograms(next), rule: 'increment-earned', inputs: inputsOf(last) };
}

/** Another block of the phase, no 1RM: what was lifted then, scaled to this week's line of the table. */
function staleKg(last: Performance, base: number, target: LoadTarget): Wanted {
  const ratio =
    target.pct1RM !== null && last.tablePct !== null ? target.pct1RM / last.tablePct : DELOAD_FACTOR;
  return { kg: base * Math.min(1, ratio), rule: 'from-earlier-block', inputs: { week: last.week } };
}

/** Under what was lifted in the last hard week; what that week asked for in vain may have been reduced already. */
function deloadKg(context: LoadContext, last: Performance, base: number): Wanted {
  const { state, oneRepMax } = context;
  const lifted = lastLiftedKg(context, last) ?? base;
  const own = Math.min(lifted * DELOAD_FACTOR, standing(last) ?? lifted);
  const usesPhase1 = state.special?.kind === 'deload' && state.special.numbers === 'phase-1';
  const kg = usesPhase1 ? Math.min(own, oneRepMax === null ? own : (oneRepMax.kg * PHASE_1_PCT) / 100) : own;
  return { kg, rule: 'deload', inputs: { percent: 90 } };
}

/**
 * Reductions never stack: the stronger of the exercise's own and the week's, both from what was lifted last, not from what was
 * asked for since.
 */
function reducedKg(
  context: LoadContext,
  reduction: Reduction,
  last: Performance,
  fromTable: Wanted | null,
): Wanted {
  const { effect } = context;
  const week = reduction.factor;
  const own = reduction.basePhase === null && effect?.load.kind === 'factor' ? effect.load.factor : 1;
  const lifted = lastLiftedKg(context, last) ?? fromTable?.kg;
  if (lifted == null) return unknown(context);
  const kg = Math.min(lifted * Math.min(own, week), standing(last) ?? lifted);
  return own < week
    ? { kg, rule: rowRule(last), inputs: inputsOf(last) }
    : { kg, rule: reduction.rule, inputs: { percent: Math.round(week * 100) } };
}

/** The load that was asked for and not done: nothing that follows is heavier. */
function standing(last: Performance): number | null {
  return last.row === 4 ? last.prescribedKg : null;
}

function powerKg(context: LoadContext, last: Performance, base: number): Wanted {
  const { effect, oneRepMax, isOfHeavyHalf, target, maxPct } = context;
  const load: LoadEffect = effect?.load ?? { kind: 'planned', steps: 0 };
  if (load.kind === 'factor') return { kg: base * load.factor, rule: rowRule(last), inputs: inputsOf(last) };
  if (load.kind === 'hold' || oneRepMax === null || target.pct1RM === null)
    return { kg: base, rule: rowRule(last), inputs: inputsOf(last) };
  const reached = last.tablePct ?? target.pct1RM;
  const stepped = load.steps > 0 ? Math.max(target.pct1RM, reached + POWER_STEP_PCT) : target.pct1RM;
  const pct = Math.min(stepped, reached + POWER_STEP_PCT, POWER_MAX_PCT, maxPct);
  const rule = isOfHeavyHalf ? 'light-half' : 'table';
  return { kg: (pct / 100) * oneRepMax.kg, rule, inputs: { pct } };
}

/**
 * The heaviest ball not above 10 % of body weight (OPT reference 2.1). It gets no heavier by progress, nor after a week in which a lighter
 * one was asked for and not thrown; a deload takes its tenth off (3.5).
 */
export function ballKg({ profile, state, target, last, effect }: LoadContext): Wanted {
  if (profile.weightKg === undefined) return { kg: null, rule: 'light-ball', inputs: {} };
  const older = target.limits.careGroups.includes('older-adult');
  const share = older ? BALL_OF_OLDER_ADULT : MEDICINE_BALL_OF_BODY_WEIGHT;
  const most = profile.weightKg * share;
  const kg = Math.min(most, (last === null ? null : standing(last)) ?? most);
  if (state.deload)
    return {
      kg: Math.min(kg, last?.prescribedKg ?? kg) * DELOAD_FACTOR,
      rule: 'deload',
      inputs: { percent: 90 },
    };
  if (last !== null && effect?.load.kind === 'factor')
    return { kg: kg * effect.load.factor, rule: rowRule(last), inputs: inputsOf(last) };
  return { kg, rule: 'ball', inputs: { percent: share * 100 } };
}
