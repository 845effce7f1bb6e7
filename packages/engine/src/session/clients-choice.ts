import { type AcuteVariables, acuteRow } from '../acute-variables.ts';
import { isOfTheDay } from '../body-part-slots.ts';
import type { BodyPart, Exercise, Pattern } from '../catalogue/exercise.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import { isEntry } from './entry.ts';
import { pick } from './pick.ts';
import { exactly, prescribe } from './prescription.ts';

const SETS = 2;
const REPS = 12;
const REST_SECONDS = 45;
const TEMPO = '2/0/2';
/** A deload week stays easy to the end (OPT reference 3.5). */
const DELOAD_RPE = 6;

/**
 * Part 5 (OPT reference 4.2): what the client likes, among the body parts of the day, at the phase's level and effort; without a wish, a
 * movement the day does not have yet. Two sets of
 * twelve; no heavy lifts, no jumps.
 */
export function clientsChoice(
  context: DayContext,
  bodyParts: ReadonlySet<BodyPart>,
  trained: ReadonlySet<Pattern>,
  count: number,
): Prescription[] {
  const { eligible, phase, kind, limits, profile } = context;
  if (count <= 0) return [];
  const fitting = eligible.forChoice([...bodyParts].toSorted(), phase.choice.level);
  const ofTheDay = ({ bodyPart, pattern }: Exercise) =>
    bodyPart !== null && pattern !== null && isOfTheDay(kind, bodyPart, pattern);
  const [usual, liked] = [fitting.usual.filter(ofTheDay), fitting.liked.filter(ofTheDay)];
  const chosen = different(
    context,
    narrowed(liked, ({ makeshift }) => makeshift !== true),
    count,
  );
  // Another movement than the day's own, with something to hold and no first step, where there is one.
  const startsLow = limits.easyVariants || profile.experience === 'beginner';
  const open = narrowed(
    narrowed(usual, (exercise) => exercise.makeshift !== true && (startsLow || !isEntry(exercise))),
    ({ pattern }) => pattern !== null && !trained.has(pattern),
  );
  const more = chosen.length === 0 ? different(context, open, count) : [];
  return [...chosen, ...more].map((exercise) => asChoice(context, exercise));
}

/** Those that hold, or all where none does. */
function narrowed(open: readonly Exercise[], holds: (exercise: Exercise) => boolean): readonly Exercise[] {
  const those = open.filter(holds);
  return those.length > 0 ? those : open;
}

/** One after the other, no pattern twice. */
function different(context: DayContext, open: readonly Exercise[], count: number): Exercise[] {
  const chosen: Exercise[] = [];
  while (chosen.length < count) {
    const [next] = pick(
      context,
      chosen.length === 0
        ? open
        : open.filter(({ pattern }) => !chosen.some((one) => one.pattern === pattern)),
      1,
    );
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/**
 * Where the phase rests less than that after light sets, so does its choice; heavy lifts rest longer for their own reasons. Inside a pair
 * nobody rests, so there the rest after it counts.
 */
function restOf({ restSeconds, reps }: AcuteVariables): number {
  const isLight = (reps?.max ?? 0) >= REPS;
  return isLight ? Math.min(REST_SECONDS, restSeconds?.max ?? REST_SECONDS) : REST_SECONDS;
}

function asChoice({ limits, profile, phase, deload }: DayContext, exercise: Exercise): Prescription {
  const row = acuteRow(phase.phase, 'resistance-strength');
  const after = phase.resistance.second === null ? row : acuteRow(phase.phase, 'resistance-superset');
  const slow = phase.restsTheBody ? (row.tempo ?? TEMPO) : TEMPO;
  const dose = exercise.region === 'upper' ? limits.upperBody : limits;
  return {
    ...prescribe(exercise, profile.locale, {
      sets: deload ? 1 : Math.min(SETS, dose.sets.max),
      reps: exactly(Math.min(REPS, dose.reps.max)),
      tempo: limits.tempos[slow] ?? slow,
      targetRpe: Math.min(phase.choice.maxRpe, dose.rpe, deload ? DELOAD_RPE : phase.choice.maxRpe),
      restSeconds: Math.max(restOf(after), limits.minRestSeconds),
    }),
    role: exercise.level === 'stabilization' ? 'stabilization' : 'strength',
  };
}
