import type { ResistanceFormat } from '../phase.ts';
import type { Prescription } from '../week-plan.ts';

const SETUP_SECONDS = 30;
const SETUP_TO_ADJUST_SECONDS = 60;
const SETUP_MAT_SECONDS = 10;
const WARM_UP_SET_SECONDS = 45;
const DRILL_SECONDS = 15;
const REPEATING_JUMP_SECONDS = 2;
const DYNAMIC_STRETCH_SECONDS = 3;
const AROUND_A_HOLD_SECONDS = 2;
/** Lifts that rotate while each rests. */
export const LIFTS_IN_ROTATION = 3;

/**
 * How long a rep takes, in seconds (OPT reference 4.5).
 *
 * @example
 * repSeconds({ tempo: '4/2/1', … }); //=> 7
 */
export function repSeconds(prescription: Prescription): number {
  const { tempo, holdSeconds, component, stretch } = prescription;
  if (component === 'saq') return DRILL_SECONDS;
  if (tempo !== null) return tempoSeconds(tempo);
  if (holdSeconds !== null) return holdSeconds + AROUND_A_HOLD_SECONDS;
  return stretch === 'dynamic' ? DYNAMIC_STRETCH_SECONDS : REPEATING_JUMP_SECONDS;
}

const TEMPO_SECONDS = new Map<string, number>();

function tempoSeconds(tempo: string): number {
  const known = TEMPO_SECONDS.get(tempo);
  if (known !== undefined) return known;
  const seconds = tempo.split('/').reduce((sum, figure) => sum + (figure === 'X' ? 1 : Number(figure)), 0);
  TEMPO_SECONDS.set(tempo, seconds);
  return seconds;
}

/** How long a set takes without its rest, in seconds: by its reps, or by the clock of its station. */
export function setSeconds(prescription: Prescription): number {
  const { station } = prescription;
  if (station === undefined) return setSecondsByReps(prescription);
  const { workSeconds, breakSeconds } = station;
  return workSeconds.reduce((sum, piece) => sum + piece, 0) + (workSeconds.length - 1) * breakSeconds;
}

export function setSecondsByReps(prescription: Prescription): number {
  const { durationSeconds, reps, holdSeconds, sides } = prescription;
  if (durationSeconds !== null) return durationSeconds;
  if (reps === null) return (holdSeconds ?? 0) * sides;
  return reps.max * repSeconds(prescription) * sides;
}

export function setupSeconds({ component, equipment }: Prescription): number {
  if (component === 'smr' || component === 'flexibility') return SETUP_MAT_SECONDS;
  return equipment.includes('barbell') || equipment.includes('machines')
    ? SETUP_TO_ADJUST_SECONDS
    : SETUP_SECONDS;
}

function warmUpSeconds({ warmUpSets = 0 }: Prescription): number {
  return warmUpSets * WARM_UP_SET_SECONDS;
}

/** One exercise done set by set, in seconds. */
export function exerciseSeconds(prescription: Prescription): number {
  const { sets, restSeconds } = prescription;
  return (
    setupSeconds(prescription) +
    warmUpSeconds(prescription) +
    sets * setSeconds(prescription) +
    Math.max(0, sets - 1) * restSeconds
  );
}

/** Exercises one after the other, in seconds. */
export function totalSeconds(prescriptions: readonly Prescription[]): number {
  let seconds = 0;
  for (const prescription of prescriptions) seconds += exerciseSeconds(prescription);
  return seconds;
}

/** One exercise, or the two of a pair, as the clock sees it. All in seconds but `sets`. */
export interface WorkTiming {
  readonly sets: number;
  /** Setting up and warming up, once. */
  readonly onceSeconds: number;
  /** A set of every exercise, with the change-over inside a pair, without the rest after. */
  readonly setSeconds: number;
  readonly restSeconds: number;
}

/**
 * @param work - one prescription, or the two of a pair
 *
 * @example
 * timingOf([{ reps: { min: 12, max: 12 }, tempo: '4/2/1', sets: 2, restSeconds: 60, … }]).setSeconds; //=> 84
 */
export function timingOf(work: readonly Prescription[]): WorkTiming {
  let onceSeconds = 0;
  let seconds = 0;
  let restSeconds = 0;
  for (const prescription of work) {
    onceSeconds += setupSeconds(prescription) + warmUpSeconds(prescription);
    seconds += restSeconds + setSeconds(prescription);
    restSeconds = prescription.restSeconds;
  }
  return { sets: work[0]?.sets ?? 0, onceSeconds, setSeconds: seconds, restSeconds };
}

interface Timed {
  readonly timing: WorkTiming;
}

/**
 * The resistance part, in seconds (OPT reference 4.5): pairs and exercises set by set, as a circuit in rounds, or two or
 * three lifts in rotation.
 */
export function resistanceSeconds(
  works: readonly Timed[],
  format: ResistanceFormat,
  roundRestSeconds: number,
): number {
  const last = works.at(-1);
  if (last === undefined) return 0;
  switch (format) {
    case 'straight-sets':
      return straightSeconds(works);
    case 'circuit':
      return circuitSeconds(works, roundRestSeconds) - last.timing.restSeconds;
    case 'alternating-sets':
      return rotations(works).reduce((sum, group) => sum + rotationSeconds(group), 0);
    default:
      return format satisfies never;
  }
}

function straightSeconds(works: readonly Timed[]): number {
  let sum = 0;
  for (const { timing } of works) {
    const { sets, onceSeconds, setSeconds: seconds, restSeconds } = timing;
    sum += onceSeconds + sets * seconds + Math.max(0, sets - 1) * restSeconds;
  }
  return sum;
}

function circuitSeconds(works: readonly Timed[], roundRestSeconds: number): number {
  let rounds = 0;
  let sum = 0;
  for (const { timing } of works) {
    const { sets, onceSeconds, setSeconds: seconds, restSeconds } = timing;
    rounds = Math.max(rounds, sets);
    sum += onceSeconds + sets * (seconds + restSeconds);
  }
  return sum + Math.max(0, rounds - 1) * roundRestSeconds;
}

/** Lifts that rotate together: up to three, neighbours in the session. */
function rotations(works: readonly Timed[]): (readonly Timed[])[] {
  const groups: (readonly Timed[])[] = [];
  for (let index = 0; index < works.length; index += LIFTS_IN_ROTATION)
    groups.push(works.slice(index, index + LIFTS_IN_ROTATION));
  return groups;
}

function rotationSeconds(group: readonly Timed[]): number {
  let rounds = 0;
  let once = 0;
  let round = 0;
  let untilSameLift = 0;
  for (const { timing } of group) {
    const { sets, onceSeconds, setSeconds: seconds, restSeconds } = timing;
    rounds = Math.max(rounds, sets);
    once += onceSeconds;
    round += seconds;
    untilSameLift = Math.max(untilSameLift, seconds + restSeconds);
  }
  return once + Math.max(0, rounds - 1) * Math.max(round, untilSameLift) + round;
}
