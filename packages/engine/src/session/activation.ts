import { type AcuteVariables, acuteRow } from '../acute-variables.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import { turned } from '../exercise-order.ts';
import { rememberedFor } from '../remembered.ts';
import { isSameMuscle } from '../tight-and-weak.ts';
import type { Prescription } from '../week-plan.ts';
import { OTHER_COMPONENTS, ofWeek, stepOf } from '../weekly-targets.ts';
import type { DayContext } from './day-context.ts';
import type { SessionDraft } from './draft.ts';
import { FIRST_BLOCKS } from './effort.ts';
import { offTheFloor, pick, quickEnough } from './pick.ts';
import { exactly, prescribe } from './prescription.ts';

/** Exercises for underactive muscles: 1-2 sets of 10-15, slow (OPT reference 5.1). */
const UNDERACTIVE = { sets: [1, 1, 2, 2], reps: [12, 12, 12, 15], tempo: '4/2/1', restSeconds: 30 } as const;
const MOST_UNDERACTIVE = 2;
const REST_SECONDS = 30;
const SECONDS_PER_ISOMETRIC_REP = 2;
const LONGEST_HOLD_SECONDS = 40;
const EASY_RPE = 6;

/**
 * Part 2 (OPT reference 4.2): up to two exercises for underactive muscles, one for each of the worst two faults; then core and
 * balance. What serves both is counted once, as core.
 */
export function activation(
  context: DayContext,
  counts: { readonly core: number; readonly balance: number },
): SessionDraft['activation'] {
  const { limits, muscles } = context;
  const groups = [...(limits.activates.length > 0 ? [limits.activates] : []), ...muscles.underactive];
  const weak = groups.slice(0, MOST_UNDERACTIVE).flatMap((group) => forUnderactive(context, group) ?? []);
  const asCore = weak
    .filter(({ component }) => component === 'core')
    .map((exercise) => coreOrBalance(context, exercise));
  const asBalance = weak
    .filter(({ component }) => component === 'balance')
    .map((exercise) => coreOrBalance(context, exercise));
  const { phase, activationDay } = context;
  const most = (component: 'core' | 'balance') =>
    activationDay ? Math.min(counts[component], acuteRow(phase.phase, component).exercises.max) : 0;
  const [core, balance] = [most('core'), most('balance')];
  const balanceCount = context.limits.balanceEverySession ? Math.max(1, balance) : balance;
  return {
    underactive: weak
      .filter(({ component }) => component === 'resistance')
      .map((exercise) => activating(context, exercise)),
    core: [...asCore, ...some(context, 'core', core - asCore.length)],
    balance: [...asBalance, ...some(context, 'balance', balanceCount - asBalance.length)],
  };
}

/** An exercise for the first muscle of the fault's list every other time, in between for the others in turn, where there is one. */
function forUnderactive(context: DayContext, muscles: readonly string[]): Exercise | undefined {
  const { eligible, phase, round, turn } = context;
  for (const muscle of firstEveryOtherTime(muscles, round + turn)) {
    const open = eligible
      .activating(muscle, phase.level)
      .filter(({ component, pattern, level }) =>
        component === 'resistance' ? pattern === null : context.activationDay && level === phase.level,
      );
    const [found] = pick(context, quickEnough(context, offTheFloor(context, steadyFor(context, open))), 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands on one leg is for those who may wobble; others have the fault's next exercise, or its next muscle. */
function steadyFor(context: DayContext, open: readonly Exercise[]): readonly Exercise[] {
  const { limits, profile, round } = context;
  if (limits.balanceEverySession || limits.steadyFirst)
    return open.filter((one) => one.component !== 'balance' || isSupported(one));
  const isNew = profile.experience === 'beginner' && round < FIRST_BLOCKS;
  const steady = onTwoLegs(open);
  return isNew && steady.length > 0 ? steady : open;
}

function firstEveryOtherTime(muscles: readonly string[], time: number): readonly string[] {
  const isFirsts = time % 2 === 0;
  return isFirsts ? muscles : [...turned(muscles.slice(1), (time - 1) / 2), ...muscles.slice(0, 1)];
}

function activating(context: DayContext, exercise: Exercise): Prescription {
  const { limits, line, profile } = context;
  const reps = Math.min(ofWeek(UNDERACTIVE.reps, line), limits.reps.max);
  const tempo = limits.tempos[UNDERACTIVE.tempo] ?? UNDERACTIVE.tempo;
  const hold = exercise.isometric === true;
  return {
    ...prescribe(exercise, profile.locale, {
      sets: Math.min(ofWeek(UNDERACTIVE.sets, line), limits.sets.max),
      reps: hold ? null : exactly(reps),
      holdSeconds: hold ? holdFor(context, reps) : null,
      tempo: hold ? null : tempo,
      targetRpe: Math.min(EASY_RPE, limits.rpe),
      restSeconds: Math.max(UNDERACTIVE.restSeconds, limits.minRestSeconds),
    }),
    role: 'stabilization',
  };
}

function some(context: DayContext, component: 'core' | 'balance', count: number): Prescription[] {
  if (count <= 0) return [];
  const level = landingAllowed(context, context.eligible.atLevel(component, context.phase.level));
  const started = suited(context, notTight(context, level));
  const open = offTheFloor(context, steadyEnough(context, started, component));
  return pick(context, quickEnough(context, open), count).map((exercise) => coreOrBalance(context, exercise));
}

const ENOUGH_FOR_VARIETY = 3;

/** A beginner starts on two legs, on the floor; first steps are for nobody else who has no reason of health (OPT reference 6.4). */
function suited({ profile, round, limits }: DayContext, open: readonly Exercise[]): readonly Exercise[] {
  const isBeginner = profile.experience === 'beginner';
  if (isBeginner ? round >= FIRST_BLOCKS : limits.easyVariants) return open;
  const those = isBeginner ? onTwoLegs(open) : withoutFirstSteps(open);
  return those.length >= ENOUGH_FOR_VARIETY ? those : open;
}

const withoutFirstSteps = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ forBeginners }) => forBeginners !== true),
);

const onTwoLegs = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ tags }) => !tags.includes('single-leg') && !tags.includes('unstable-surface')),
);

/** Hops in balance are jumps too: two days lie between them (OPT reference 7.1.6). */
function landingAllowed(
  { skillDay, jumpsInPairs }: DayContext,
  open: readonly Exercise[],
): readonly Exercise[] {
  return skillDay || jumpsInPairs ? open : withoutJumps(open);
}

const withoutJumps = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ tags }) => !tags.includes('jump')),
);

/** What is stretched because it works too much is not what to strengthen in the same session (OPT reference 5.1, notes). */
function notTight({ muscles }: DayContext, open: readonly Exercise[]): readonly Exercise[] {
  const free = open.filter(
    ({ muscles: [prime] }) =>
      prime === undefined || !muscles.overactive.some((tight) => isSameMuscle(tight, prime)),
  );
  return free.length >= ENOUGH_FOR_VARIETY ? free : open;
}

/** A hand on a chair for those who should have support within reach, and for nobody else (OPT reference 6.4, 7.2). */
function steadyEnough(
  { limits }: DayContext,
  open: readonly Exercise[],
  component: 'core' | 'balance',
): readonly Exercise[] {
  const needsSupport = limits.balanceEverySession || limits.steadyFirst;
  if (needsSupport) {
    const supported = withSupport(open);
    return component === 'balance' && supported.length > 0 ? supported : open;
  }
  const free = limits.easyVariants ? open : withoutSupport(open);
  return free.length >= ENOUGH_FOR_VARIETY ? free : open;
}

const isSupported = ({ position }: Exercise) => position === 'supported' || position === 'seated';
const withSupport = rememberedFor((open: readonly Exercise[]) => open.filter(isSupported));
const withoutSupport = rememberedFor((open: readonly Exercise[]) => open.filter((one) => !isSupported(one)));

function coreOrBalance(context: DayContext, exercise: Exercise): Prescription {
  const { phase, line, limits, profile } = context;
  const component = exercise.component === 'balance' ? 'balance' : 'core';
  const row = acuteRow(phase.phase, component);
  const steps = OTHER_COMPONENTS[component];
  const reps = stepOf(row.reps ?? exactly(1), ofWeek(steps.reps, context.deload ? 1 : line));
  const isHold = exercise.isometric === true;
  const tempo = row.tempo === null ? null : (limits.tempos[row.tempo] ?? row.tempo);
  return prescribe(exercise, profile.locale, {
    sets: stepOf(row.sets, ofWeek(steps.sets, context.deload ? 1 : line)),
    reps: isHold ? null : exactly(reps),
    holdSeconds: isHold ? holdFor(context, reps) : (row.holdSeconds?.min ?? null),
    tempo: isHold ? null : tempo,
    targetRpe: Math.min(EASY_RPE, limits.rpe),
    restSeconds: restWithin(row, limits.minRestSeconds),
  });
}

function holdFor({ limits }: DayContext, reps: number): number {
  return Math.min(reps * SECONDS_PER_ISOMETRIC_REP, LONGEST_HOLD_SECONDS, limits.isometricMaxSeconds);
}

function restWithin(row: AcuteVariables, minRestSeconds: number): number {
  const most = row.restSeconds?.max ?? REST_SECONDS;
  return Math.min(most, Math.max(REST_SECONDS, minRestSeconds));
}

/** One core or balance exercise more, if there is another. */
export function activationMore(context: DayContext, component: 'core' | 'balance'): Prescription[] {
  return some(context, component, 1);
}
