import { acuteRow } from '../acute-variables.ts';
import type { BodyPart } from '../catalogue/exercise.ts';
import { byTheClock } from '../group/station.ts';
import { doseOf } from '../limits.ts';
import type { Prescription } from '../week-plan.ts';
import { FIRST_EXERCISE, SECOND_EXERCISE } from '../weekly-targets.ts';
import type { DayContext } from './day-context.ts';
import { type ResistanceWork, resistancePartSeconds, type SessionDraft, sessionSeconds } from './draft.ts';
import { totalSeconds } from './estimate.ts';
import { inOrder, leastSets, withPrescriptions } from './resistance.ts';
import { quickStretching } from './stretching.ts';

const CARDIO_AFTER_MINUTES = 2;
const STRETCHES_KEPT = 2;
/** Body parts that may be left out, first to last (OPT reference 4.6, step 8). */
const LEFT_OUT: readonly BodyPart[] = ['arms', 'total-body', 'shoulders', 'back', 'chest', 'legs'];
const PAIRS_KEPT = 2;

/** One thing less; null when there is nothing left of its kind. */
type Step = (draft: SessionDraft, context: DayContext) => SessionDraft | null;

/**
 * Drops what the reference drops, in its order, each fully before the next, until a session fits (OPT reference 4.6).
 * What cannot be dropped stays, even if it does not fit.
 */
export function shorten(draft: SessionDraft, context: DayContext, limitSeconds: number): SessionDraft {
  let fitted = draft;
  let seconds = sessionSeconds(draft);
  for (const step of STEPS) {
    while (seconds > limitSeconds) {
      const shorter = step(fitted, context);
      if (shorter === null) break;
      fitted = shorter;
      seconds = sessionSeconds(shorter);
    }
  }
  return fitted;
}

const choiceOut: Step = (draft) =>
  draft.choice.length === 0 ? null : { ...draft, choice: draft.choice.slice(0, -1) };

const saqOut: Step = (draft) =>
  draft.skill.saq.length === 0
    ? null
    : { ...draft, skill: { ...draft.skill, saq: draft.skill.saq.slice(0, -1) } };

const plyometricOut: Step = (draft) =>
  draft.skill.plyometric.length === 0
    ? null
    : { ...draft, skill: { ...draft.skill, plyometric: draft.skill.plyometric.slice(0, -1) } };

const fewerUnderactive: Step = (draft) =>
  draft.activation.underactive.length <= 1
    ? null
    : {
        ...draft,
        activation: { ...draft.activation, underactive: draft.activation.underactive.slice(0, 1) },
      };

const fewerActivationSets: Step = (draft, { phase }) => {
  const fewest = {
    core: acuteRow(phase.phase, 'core').sets.min,
    balance: acuteRow(phase.phase, 'balance').sets.min,
  };
  const { core, balance, underactive } = draft.activation;
  if (
    underactive.every(({ sets }) => sets === 1) &&
    ![...core].some(({ sets }) => sets > fewest.core) &&
    ![...balance].some(({ sets }) => sets > fewest.balance)
  )
    return null;
  return {
    ...draft,
    activation: {
      underactive: underactive.map((one) => ({ ...one, sets: 1 })),
      core: core.map((one) => ({ ...one, sets: Math.min(one.sets, fewest.core) })),
      balance: balance.map((one) => ({ ...one, sets: Math.min(one.sets, fewest.balance) })),
    },
  };
};

const oneEach: Step = (draft) => {
  const { core, balance } = draft.activation;
  if (core.length <= 1 && balance.length <= 1) return null;
  return core.length > balance.length
    ? { ...draft, activation: { ...draft.activation, core: core.slice(0, -1) } }
    : { ...draft, activation: { ...draft.activation, balance: balance.slice(0, -1) } };
};

/** What the worst fault asks for stays. */
const activationOut: Step = (draft, { phase, limits }) => {
  if (phase.keepsActivation) return null;
  const { core, balance } = draft.activation;
  if (core.length > 0) return { ...draft, activation: { ...draft.activation, core: [] } };
  if (balance.length > 0 && !limits.balanceEverySession)
    return { ...draft, activation: { ...draft.activation, balance: [] } };
  return null;
};

const shorterCoolDown: Step = (draft) => {
  const { smr, stretch, cardio } = draft.coolDown;
  if (smr.length > 0) return { ...draft, coolDown: { ...draft.coolDown, smr: smr.slice(0, -1) } };
  if (cardio.some(({ durationSeconds }) => (durationSeconds ?? 0) > CARDIO_AFTER_MINUTES * 60))
    return {
      ...draft,
      coolDown: {
        ...draft.coolDown,
        cardio: cardio.map((one) => ({ ...one, durationSeconds: CARDIO_AFTER_MINUTES * 60 })),
      },
    };
  return stretch.length > STRETCHES_KEPT
    ? { ...draft, coolDown: { ...draft.coolDown, stretch: stretch.slice(0, -1) } }
    : null;
};

/** Least first: a roll, a hold, a stretch, down to what the row and the reference keep. */
const shorterWarmUp: Step = (draft, { phase }) => {
  const { smr, staticStretch, stretch } = draft.warmUp;
  const kept = Math.max(
    STRETCHES_KEPT,
    phase.stretch === 'static' ? 0 : acuteRow(phase.phase, 'flexibility').exercises.min,
  );
  const set = (warmUp: Partial<SessionDraft['warmUp']>): SessionDraft => ({
    ...draft,
    warmUp: { ...draft.warmUp, ...warmUp },
  });
  const lessSets = (list: readonly Prescription[]) => list.map((one) => ({ ...one, sets: 1 }));
  if ([...smr, ...staticStretch, ...stretch].some(({ sets }) => sets > 1))
    return set({ smr: lessSets(smr), staticStretch: lessSets(staticStretch), stretch: lessSets(stretch) });
  if (stretch.length > kept) return set({ stretch: stretch.slice(0, -1) });
  if (smr.length > STRETCHES_KEPT) return set({ smr: smr.slice(0, -1) });
  return staticStretch.length > STRETCHES_KEPT ? set({ staticStretch: staticStretch.slice(0, -1) }) : null;
};

const withWorks = (
  draft: SessionDraft,
  context: DayContext,
  works: readonly ResistanceWork[],
): SessionDraft => ({
  ...draft,
  resistance: { ...draft.resistance, works: inOrder(context, works) },
});

const restsDownTo =
  (leastBetweenSets: number): Step =>
  (draft, context) => {
    const { phase, limits } = context;
    const { works, format } = draft.resistance;
    if (phase.resistance.mayAlternate && format === 'straight-sets')
      return { ...draft, resistance: { ...draft.resistance, format: 'alternating-sets' } };
    const shortest = (one: Prescription, half: number, of: number) => {
      const row = acuteRow(phase.phase, half === 0 ? 'resistance-strength' : 'resistance-superset');
      const least = row.restSeconds?.min ?? 0;
      const isChangeOver = of === 2 && half === 0;
      // Where exercises take turns, the others are the rest.
      const breath = of === 1 && format === 'straight-sets' ? leastBetweenSets : 0;
      return isChangeOver
        ? least
        : Math.max(least, Math.min(one.restSeconds, Math.max(limits.minRestSeconds, breath)));
    };
    const next = works.map((work) =>
      withPrescriptions(work, (one, half) => {
        const restSeconds = Math.min(one.restSeconds, shortest(one, half, work.prescriptions.length));
        return restSeconds === one.restSeconds ? one : { ...one, restSeconds };
      }),
    );
    const shorter = withWorks(draft, context, next);
    return resistancePartSeconds(shorter) < resistancePartSeconds(draft) ? shorter : null;
  };

/** Set upon set of one exercise needs a breath, even where the row allows none; an exercise less is the better cut [ours]. */
const BREATH_SECONDS = 30;
const shorterRests = restsDownTo(BREATH_SECONDS);
const shortestRests = restsDownTo(0);

const fewerPerBodyPart: Step = (draft, context) => {
  const { works } = draft.resistance;
  const further = works.filter(({ rank, minimum }) => rank > 0 && !minimum);
  // Isolation first; among equals a push before a pull, for the week's balance.
  const isPush = (work: ResistanceWork) => Number(work.push) - Number(work.pull);
  const isolated = (work: ResistanceWork) => Number(work.isolation);
  const last = further.toSorted(
    (a, b) => b.rank - a.rank || isolated(b) - isolated(a) || isPush(b) - isPush(a) || b.demand - a.demand,
  )[0];
  return last === undefined
    ? null
    : withWorks(
        draft,
        context,
        works.filter((work) => work !== last),
      );
};

/** What the week has trained already goes first, so that nothing is left out all week while something else is trained twice. */
const bodyPartOut: Step = (draft, context) => {
  const { works } = draft.resistance;
  const trained = context.trainedThisWeek;
  const order = [
    ...LEFT_OUT.filter((bodyPart) => trained.has(bodyPart)),
    ...LEFT_OUT.filter((bodyPart) => !trained.has(bodyPart)),
  ];
  for (const bodyPart of order) {
    const out = works.find((work) => work.bodyPart === bodyPart && !work.minimum);
    if (out !== undefined)
      return withWorks(
        draft,
        context,
        works.filter((work) => work !== out),
      );
  }
  return null;
};

const fewerSets: Step = (draft, context) => {
  const { works } = draft.resistance;
  const setsOf = ({ prescriptions }: ResistanceWork) => prescriptions[0]?.sets ?? 0;
  const canLose = works.filter((work) => setsOf(work) > leastSets(context, work.bodyPart));
  const most = Math.max(0, ...canLose.map(setsOf));
  if (most === 0) return null;
  return withWorks(
    draft,
    context,
    works.map((work) =>
      setsOf(work) < most || !canLose.includes(work)
        ? work
        : withPrescriptions(work, (one) => ({ ...one, sets: most - 1 })),
    ),
  );
};

/** Legs and chest one day, legs and back the next. */
const twoPairs: Step = (draft, context) => {
  const { works } = draft.resistance;
  const { twoPairsUnderMinutes } = context.phase.resistance;
  if (twoPairsUnderMinutes === null || context.minutes >= twoPairsUnderMinutes) return null;
  if (works.length <= PAIRS_KEPT) return null;
  const times = (bodyPart: BodyPart) => context.trainedThisWeek.get(bodyPart) ?? 0;
  // Where the chest is closed, shoulders take turns with the back.
  const inTurn = works
    .filter(({ bodyPart, minimum }) => minimum && bodyPart !== 'legs')
    .toSorted((a, b) => times(b.bodyPart) - times(a.bodyPart) || Number(b.pull) - Number(a.pull));
  const out = inTurn[0] ?? works.at(-1);
  return withWorks(
    draft,
    context,
    works.filter((work) => work !== out),
  );
};

/** Fewer reps, down to the row's least, for core and balance. */
const fewerActivationReps: Step = (draft, { phase }) => {
  const least = (one: Prescription) => {
    if (one.component !== 'core' && one.component !== 'balance') return one;
    const { reps } = acuteRow(phase.phase, one.component);
    return reps === null || one.reps === null || one.reps.max <= reps.min
      ? one
      : { ...one, reps: { min: reps.min, max: reps.min } };
  };
  const core = draft.activation.core.map(least);
  const balance = draft.activation.balance.map(least);
  const isLess =
    core.some((one, index) => one !== draft.activation.core[index]) ||
    balance.some((one, index) => one !== draft.activation.balance[index]);
  return isLess ? { ...draft, activation: { ...draft.activation, core, balance } } : null;
};

/** Core and balance in turn, without a rest between, where the row allows it. */
const shorterActivationRests: Step = (draft, { phase, limits }) => {
  const rested = (list: readonly Prescription[], component: 'core' | 'balance') => {
    const least = Math.max(acuteRow(phase.phase, component).restSeconds?.min ?? 0, limits.minRestSeconds);
    return list.map((one) => (one.restSeconds <= least ? one : { ...one, restSeconds: least }));
  };
  const core = rested(draft.activation.core, 'core');
  const balance = rested(draft.activation.balance, 'balance');
  const isLess =
    core.some((one, index) => one !== draft.activation.core[index]) ||
    balance.some((one, index) => one !== draft.activation.balance[index]);
  return isLess ? { ...draft, activation: { ...draft.activation, core, balance } } : null;
};

/**
 * Slow reps grow from week to week: where time would take sets for them, they stay where the block began, a rep at a time [ours]. Else the
 * hardest week would have the least work.
 */
const repsOfWeekOne: Step = (draft, context) => {
  const { phase, limits } = context;
  let isLess = false;
  const works = draft.resistance.works.map((work) =>
    withPrescriptions(work, (one, half) => {
      const { [phase.phase]: lines } = half === 0 ? FIRST_EXERCISE : SECOND_EXERCISE;
      const row = acuteRow(phase.phase, half === 0 ? 'resistance-strength' : 'resistance-superset');
      if (row.tempo !== SLOW_TEMPO) return one;
      const least = Math.max(
        lines?.[0].reps ?? Number.POSITIVE_INFINITY,
        doseOf(limits, one.bodyPart).reps.min,
      );
      if (one.reps === null || one.reps.max <= least) return one;
      isLess = true;
      const reps = one.reps.max - 1;
      return byTheClock({ ...one, reps: { min: reps, max: reps } });
    }),
  );
  return isLess ? withWorks(draft, context, works) : null;
};

const SLOW_TEMPO = '4/2/1';
const LEAST_REPS_TO_CUT = 6;

/** Fewer reps of slow lifts, a rep at a time, down to what the row and the client's health ask for at least. */
const fewerReps: Step = (draft, context) => {
  const { phase, limits } = context;
  let isLess = false;
  const works = draft.resistance.works.map((work) =>
    withPrescriptions(work, (one, half) => {
      const row = acuteRow(phase.phase, half === 0 ? 'resistance-strength' : 'resistance-superset');
      const dose = doseOf(limits, one.bodyPart);
      const least = Math.max(row.reps?.min ?? 1, Math.min(dose.reps.min, row.reps?.max ?? 1));
      // Heavy and explosive sets are short anyway.
      if (one.reps === null || one.reps.max <= least || least < LEAST_REPS_TO_CUT) return one;
      isLess = true;
      const reps = one.reps.max - 1;
      return byTheClock({ ...one, reps: { min: reps, max: reps } });
    }),
  );
  return isLess ? withWorks(draft, context, works) : null;
};

/** Where the phase stretches in motion too, one static hold is enough, then none. */
const fewerHolds: Step = (draft, { phase }) =>
  phase.stretch === 'static' || draft.warmUp.staticStretch.length === 0
    ? null
    : { ...draft, warmUp: { ...draft.warmUp, staticStretch: draft.warmUp.staticStretch.slice(0, -1) } };

/** Stretches in motion with the row's least reps. */
const fewerStretchReps: Step = (draft, { phase }) => {
  const { reps } = acuteRow(phase.phase, 'flexibility');
  const { stretch } = draft.warmUp;
  if (reps === null || stretch.every((one) => one.reps === null || one.reps.max <= reps.min)) return null;
  const fewer = stretch.map((one) =>
    one.reps === null ? one : { ...one, reps: { min: reps.min, max: reps.min } },
  );
  return { ...draft, warmUp: { ...draft.warmUp, stretch: fewer } };
};

/** Dynamic stretches that take one side after the other make room for some that take both at once. */
const quickerStretches: Step = (draft, context) => {
  const { stretch } = draft.warmUp;
  const slow = stretch.findLast(({ sides }) => sides > 1);
  if (context.phase.stretch !== 'dynamic' || slow === undefined) return null;
  const [quick] = quickStretching(context, 'dynamic');
  if (quick === undefined) return null;
  return {
    ...draft,
    warmUp: { ...draft.warmUp, stretch: stretch.map((one) => (one === slow ? quick : one)) },
  };
};

const COOL_DOWN_LEAST_SECONDS = 180;

/** The least a cool-down may be: three minutes of it. */
const barestCoolDown: Step = (draft) => {
  const { stretch, cardio } = draft.coolDown;
  const left = stretch.slice(0, -1);
  const seconds = totalSeconds(left) + totalSeconds(cardio);
  return stretch.length > 1 && seconds >= COOL_DOWN_LEAST_SECONDS
    ? { ...draft, coolDown: { ...draft.coolDown, stretch: left } }
    : null;
};

/** One muscle rolled and one held: the most overactive. */
const barestWarmUp: Step = (draft, { phase }) => {
  const { smr, staticStretch } = draft.warmUp;
  const shorter = (list: readonly Prescription[]) => list.slice(0, Math.max(1, list.length - 1));
  if (smr.length > 1) return { ...draft, warmUp: { ...draft.warmUp, smr: shorter(smr) } };
  return phase.stretch === 'static' && staticStretch.length > 1
    ? { ...draft, warmUp: { ...draft.warmUp, staticStretch: shorter(staticStretch) } }
    : null;
};

/** The last exercise for an underactive muscle, where core and balance have to stay. */
const underactiveOut: Step = (draft) =>
  draft.activation.underactive.length === 0
    ? null
    : { ...draft, activation: { ...draft.activation, underactive: [] } };

/**
 * The reference's steps in its order (OPT reference 4.6). Reps that stay where the block began, which drops nothing, come before body parts
 * and sets [ours]; from `fewerStretchReps` on all is our own, inside the rows: there are minutes in which the reference's minimum does not fit otherwise.
 */
const STEPS: readonly Step[] = [
  choiceOut,
  saqOut,
  plyometricOut,
  fewerUnderactive,
  fewerActivationSets,
  oneEach,
  activationOut,
  shorterCoolDown,
  shorterWarmUp,
  shorterRests,
  fewerActivationReps,
  repsOfWeekOne,
  fewerPerBodyPart,
  bodyPartOut,
  fewerSets,
  shortestRests,
  twoPairs,
  fewerStretchReps,
  fewerReps,
  fewerHolds,
  barestCoolDown,
  barestWarmUp,
  underactiveOut,
  shorterActivationRests,
  quickerStretches,
];
