import { acuteRow } from '../acute-variables.ts';
import type { Exercise, Stretch } from '../catalogue/exercise.ts';
import type { MuscleId } from '../catalogue/muscles.ts';
import type { Phase } from '../phase.ts';
import { isSameMuscle } from '../tight-and-weak.ts';
import type { Prescription } from '../week-plan.ts';
import { OTHER_COMPONENTS, ofWeek, stepOf } from '../weekly-targets.ts';
import type { DayContext } from './day-context.ts';
import { offTheFloor, pick, quickEnough } from './pick.ts';
import { exactly, prescribe } from './prescription.ts';

const LOWER_LEG: readonly MuscleId[] = ['gastrocnemius', 'soleus', 'anterior-tibialis'];

/** Rolling and static stretching follow one dose everywhere outside the phase's own rows (OPT reference 4.2). */
const DOSE_PHASE: Phase = 1;

/**
 * Rolls the muscles of a list, most overactive first, one exercise for each until `count` are found. People who should not
 * get down on the floor roll sitting or standing where there is a way; hands do where there is no roller.
 */
export function rolling(
  context: DayContext,
  muscles: readonly string[],
  count: number,
  dosePhase: Phase = context.phase.phase,
): Prescription[] {
  const { eligible, limits } = context;
  const offFloor = (open: readonly Exercise[]) => {
    const up = limits.smrOffFloor ? open.filter(({ tags }) => !tags.includes('floor-transfer')) : open;
    return up.length > 0 ? up : open;
  };
  const withRoller = (open: readonly Exercise[]) => {
    const rolled = open.filter(
      ({ id, equipment }) => !context.used.has(id) && equipment.some((piece) => piece !== 'bodyweight'),
    );
    return rolled.length > 0 ? rolled : open;
  };
  const isSpared = ({ muscles: rolled }: Exercise) =>
    limits.rollsNoLowerLegs && LOWER_LEG.some((muscle) => rolled.some((one) => isSameMuscle(one, muscle)));
  const reaching = (muscle: string) =>
    withRoller(offFloor(eligible.reaching('smr', muscle).filter((one) => !isSpared(one))));
  const row = acuteRow(dosePhase, 'smr');
  const sets = Math.min(row.sets.max, ofWeek(OTHER_COMPONENTS.hold.sets, context.line));
  return chosenFor(context, reaching, muscles, Math.min(count, row.exercises.max)).map((exercise) =>
    prescribe(exercise, context.profile.locale, { sets, holdSeconds: row.holdSeconds?.min ?? 30 }),
  );
}

/** Static holds for the muscles of a list, and for no other. */
export function staticStretching(
  context: DayContext,
  muscles: readonly string[],
  count: number,
): Prescription[] {
  const row = acuteRow(DOSE_PHASE, 'flexibility');
  const sets = ofWeek(OTHER_COMPONENTS.hold.sets, context.line);
  const holdSeconds = context.limits.staticHoldSeconds;
  const reaching = (muscle: string) =>
    offTheFloor(
      context,
      context.eligible.reaching('static', muscle).filter((exercise) => stretchesOnly(exercise, muscles)),
    );
  return chosenFor(context, reaching, muscles, Math.min(count, row.exercises.max)).map((exercise) =>
    prescribe(exercise, context.profile.locale, { sets, holdSeconds }),
  );
}

/** The phase's own stretch where it moves: active or dynamic, tight muscles first, then what the day trains. */
export function movingStretching(
  context: DayContext,
  stretch: Stretch,
  muscles: readonly string[],
  count: number,
): Prescription[] {
  const row = acuteRow(context.phase.phase, 'flexibility');
  const reps =
    row.reps === null ? null : stepOf(row.reps, ofWeek(OTHER_COMPONENTS.stretch.reps, context.line));
  const reaching = (muscle: string) => offTheFloor(context, context.eligible.reaching(stretch, muscle));
  const chosen = chosenFor(context, reaching, muscles, count);
  const more =
    chosen.length < count
      ? pick(context, quickEnough(context, ofStretch(context, stretch)), count - chosen.length)
      : [];
  return [...chosen, ...more].map((exercise) =>
    prescribe(exercise, context.profile.locale, {
      sets: ofWeek(OTHER_COMPONENTS.stretch.sets, context.line),
      reps: reps === null ? null : exactly(reps),
      holdSeconds: row.holdSeconds?.min ?? null,
    }),
  );
}

/** One more of the phase's own stretches that takes both sides at once, at the row's least; none when there is no other. */
export function quickStretching(context: DayContext, stretch: Stretch): Prescription[] {
  const row = acuteRow(context.phase.phase, 'flexibility');
  const quick = ofStretch(context, stretch).filter(({ sides }) => sides === 1);
  return pick(context, quick, 1).map((exercise) =>
    prescribe(exercise, context.profile.locale, {
      sets: row.sets.min,
      reps: row.reps === null ? null : exactly(row.reps.min),
      holdSeconds: row.holdSeconds?.min ?? null,
    }),
  );
}

function ofStretch(context: DayContext, stretch: Stretch): readonly Exercise[] {
  return offTheFloor(
    context,
    context.eligible.of('flexibility').filter((exercise) => exercise.stretch === stretch),
  );
}

/** A stretch reaches several muscles; it will do if each of them is on the list or none that is weak is among them. */
function stretchesOnly(exercise: Exercise, muscles: readonly string[]): boolean {
  return exercise.muscles.every((muscle) => muscles.some((wanted) => isSameMuscle(wanted, muscle)));
}

/** One exercise for each muscle in turn, until `count`; a muscle already reached by an earlier one is passed over. */
function chosenFor(
  context: DayContext,
  reaching: (muscle: string) => readonly Exercise[],
  muscles: readonly string[],
  count: number,
): Exercise[] {
  const chosen: Exercise[] = [];
  for (const muscle of muscles) {
    if (chosen.length >= count) break;
    const reached = chosen.some((exercise) => exercise.muscles.some((other) => isSameMuscle(other, muscle)));
    if (reached) continue;
    chosen.push(...pick(context, quickEnough(context, reaching(muscle)), 1));
  }
  return chosen;
}
