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
  if (tempo !== null) return tempoSeconds(tempo);
  if (holdSeconds !== null) return holdSeconds + AROUND_A_HOLD_SECONDS;
  if (component === 'saq') return DRILL_SECONDS;
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

/** How long a set takes without its rest, in seconds. */
export function setSeconds(prescription: Prescription): number {
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

/** One exercise, or the two of a pair. */
export type Work = readonly Prescription[];

/**
 * The resistance part, in seconds (OPT reference 4.5): pairs and exercises set by set, as a circuit in rounds, or two or
 * three lifts in rotation.
 */
export function resistanceSeconds(
  works: readonly Work[],
  format: ResistanceFormat,
  roundRestSeconds: number,
): number {
  if (works.length === 0) return 0;
  switch (format) {
    case 'straight-sets':
      return works.reduce((sum, work) => sum + straightSeconds(work), 0);
    case 'circuit':
      return circuitSeconds(works, roundRestSeconds);
    case 'alternating-sets':
      return rotations(works).reduce((sum, group) => sum + rotationSeconds(group), 0);
    default:
      return format satisfies never;
  }
}

/** Lifts that rotate together: up to three, neighbours in the session. */
function rotations(works: readonly Work[]): Work[][] {
  const groups: Work[][] = [];
  for (let index = 0; index < works.length; index += LIFTS_IN_ROTATION)
    groups.push(works.slice(index, index + LIFTS_IN_ROTATION));
  return groups;
}

function onceSeconds(work: Work): number {
  let seconds = 0;
  for (const prescription of work) seconds += setupSeconds(prescription) + warmUpSeconds(prescription);
  return seconds;
}

/** A set of every exercise of a pair, with the change-over inside it, without the rest after. */
function workSeconds(work: Work): number {
  let seconds = 0;
  for (const prescription of work) seconds += setSeconds(prescription) + prescription.restSeconds;
  return seconds - restAfter(work);
}
const restAfter = (work: Work) => work.at(-1)?.restSeconds ?? 0;
const setsOf = (work: Work) => work[0]?.sets ?? 0;

function straightSeconds(work: Work): number {
  const sets = setsOf(work);
  return onceSeconds(work) + sets * workSeconds(work) + Math.max(0, sets - 1) * restAfter(work);
}

function circuitSeconds(works: readonly Work[], roundRestSeconds: number): number {
  const rounds = Math.max(...works.map(setsOf));
  const sum = works.reduce(
    (total, work) => total + onceSeconds(work) + setsOf(work) * (workSeconds(work) + restAfter(work)),
    0,
  );
  return sum - restAfter(works.at(-1) ?? []) + Math.max(0, rounds - 1) * roundRestSeconds;
}

function rotationSeconds(group: readonly Work[]): number {
  const rounds = Math.max(...group.map(setsOf));
  const round = group.reduce((sum, work) => sum + workSeconds(work), 0);
  const untilSameLift = Math.max(...group.map((work) => workSeconds(work) + restAfter(work)));
  return (
    group.reduce((sum, work) => sum + onceSeconds(work), 0) +
    Math.max(0, rounds - 1) * Math.max(round, untilSameLift) +
    round
  );
}
