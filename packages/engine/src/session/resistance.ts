import { acuteRow } from '../acute-variables.ts';
import { TEMPLATE_ORDER } from '../body-part-slots.ts';
import type { BodyPart, Exercise, Pattern } from '../catalogue/exercise.ts';
import { EXERCISES } from '../eligible.ts';
import { MOST_EFFORT, stationOf } from '../group/station.ts';
import { type DoseLimits, doseOf } from '../limits.ts';
import { prescribeLoad } from '../prescribe-load.ts';
import type { Equipment } from '../profile.ts';
import type { Prescription } from '../week-plan.ts';
import {
  EXPERIENCED_STABILIZATION,
  FIRST_EXERCISE,
  ISOLATION_REPS,
  ofWeek,
  SECOND_EXERCISE,
  type WeeklyTarget,
} from '../weekly-targets.ts';
import type { DayContext } from './day-context.ts';
import type { ResistanceWork } from './draft.ts';
import { timingOf } from './estimate.ts';
import { exactly, prescribe } from './prescription.ts';
import { type FilledSlot, isPull, isPush } from './slots.ts';

const DELOAD_RPE = 6;
/** Single joints do not go to the limit where lifts are heavy [ours]. */
const SINGLE_JOINT_RPE = 8;

/**
 * A slot, dosed: sets, reps, tempo and rest from the week's line inside the phase's row and the client's limits; load, %1RM
 * and effort from what the client has shown (OPT reference 2.2, 5.4, 7.2).
 *
 * @param mostSets - what the week's cap on sets leaves each exercise of the body part
 */
export function resistanceWork(context: DayContext, slot: FilledSlot, mostSets: number): ResistanceWork {
  const { phase } = context;
  const first = dosed(context, slot.first, 'first', mostSets);
  const second = slot.second === null ? null : dosed(context, slot.second, 'second', mostSets, slot.first);
  // The halves of a pair are done in turn: as many sets of one as of the other.
  const sets = second === null ? first.sets : Math.min(first.sets, second.sets);
  const prescriptions = (second === null ? [first] : [first, second]).map((half) =>
    half.sets === sets ? half : { ...half, sets },
  );
  return {
    bodyPart: slot.bodyPart,
    plannedSets: sets,
    plannedRestSeconds: prescriptions.map(({ restSeconds }) => restSeconds),
    prescriptions,
    timing: timingOf(prescriptions),
    minimum: slot.minimum,
    rank: slot.rank,
    isolation: slot.first.isolation === true,
    push: isPush(slot.pattern),
    pull: isPull(slot.pattern),
    demand: phase.resistance.order === 'demand' ? demandOf(slot) : 0,
  };
}

function dosed(
  context: DayContext,
  exercise: Exercise,
  half: 'first' | 'second',
  mostSets: number,
  partner?: Exercise,
): Prescription {
  const { phase, profile, state, limits, line, deload } = context;
  const { resistance } = phase;
  const isClass = profile.groupId !== undefined;
  const pairing = resistance.second;
  const row = acuteRow(phase.phase, half === 'first' ? 'resistance-strength' : 'resistance-superset');
  const role = half === 'first' || pairing === null ? resistance.role : pairing.role;
  const dose: DoseLimits = exercise.region === 'upper' ? limits.upperBody : limits;
  const target = targetOf(context, exercise, half, line);
  const plannedSets = Math.min(target.sets, dose.sets.max, mostSets);
  const reps = deload ? targetOf(context, exercise, half, 1).reps : target.reps;
  const repsRange = row.reps ?? exactly(reps);
  const prescribed = prescribeLoad(profile, state, exercise, {
    phase: phase.phase,
    role,
    weekOfBlock: line,
    sets: deload ? Math.max(1, Math.ceil(plannedSets / 2)) : plannedSets,
    reps: clamp(reps, Math.max(repsRange.min, dose.reps.min), Math.min(repsRange.max, dose.reps.max)),
    pct1RM: exercise.isolation === true ? null : target.pct1RM,
    rpe: Math.min(target.rpe, dose.rpe, deload ? DELOAD_RPE : 10, isClass ? MOST_EFFORT[phase.phase] : 10),
    row,
    limits: { ...dose, percentages: limits.percentages, careGroups: limits.careGroups },
    ...(role === 'power' && partner !== undefined && isLoadedAlike(partner, exercise)
      ? { heavyHalf: partner }
      : {}),
  });
  const tempo = row.tempo === null ? null : (limits.tempos[row.tempo] ?? row.tempo);
  const isChangeOver = half === 'first' && pairing !== null;
  const mostRest = row.restSeconds?.max ?? target.restSeconds;
  const prescription: Prescription = {
    ...prescribe(exercise, profile.locale, {
      sets: prescribed.sets,
      reps: exactly(prescribed.reps),
      tempo,
      targetRpe: prescribed.targetRpe,
      restSeconds: isChangeOver
        ? target.restSeconds
        : Math.min(mostRest, Math.max(target.restSeconds, limits.minRestSeconds)),
    }),
    intensityPct1RM: prescribed.intensityPct1RM,
    load: prescribed.load,
    role,
    source: prescribed.source,
    ...(prescribed.adaptations.length === 0 ? {} : { adaptations: prescribed.adaptations }),
  };
  return isClass
    ? { ...prescription, station: stationOf(exercise, prescription, context.eligible, profile.locale) }
    : prescription;
}

/** So that a share of one says something about the other: a goblet squat has one dumbbell, a dumbbell squat two. */
function isLoadedAlike(one: Exercise, other: Exercise): boolean {
  const isGoblet = ({ id }: Exercise) => id.includes('goblet');
  return one.loading === other.loading && one.sides === other.sides && isGoblet(one) === isGoblet(other);
}

function targetOf(
  { phase, profile, limits }: DayContext,
  exercise: Exercise,
  half: 'first' | 'second',
  line: number,
): WeeklyTarget {
  const table = half === 'first' ? FIRST_EXERCISE[phase.phase] : SECOND_EXERCISE[phase.phase];
  const target = ofWeek(table ?? FIRST_EXERCISE[phase.phase], line);
  const isLight = exercise.isolation === true || isUnloaded(exercise);
  if (isLight && phase.resistance.isolation && phase.resistance.order === 'demand')
    return { ...target, reps: ofWeek(ISOLATION_REPS, line) };
  if (isLight && !phase.resistance.isolation && half === 'first') {
    const { reps } = acuteRow(phase.phase, 'resistance-strength');
    return { ...target, reps: reps?.max ?? target.reps, rpe: Math.min(target.rpe, SINGLE_JOINT_RPE) };
  }
  const isExperienced = profile.experience === 'advanced' && limits.careGroups.length === 0;
  if (phase.restsTheBody && isExperienced) return { ...target, ...EXPERIENCED_STABILIZATION };
  return target;
}

/** Nothing but the body, standing or lying: reps are all there is to make it hard; who hangs from a bar has load enough [ours]. */
function isUnloaded({ loading, equipment, tags }: Exercise): boolean {
  return loading === 'none' && !equipment.includes('pull-up-bar') && !tags.includes('dip');
}

const BODY_PART_DEMAND: readonly string[] = ['legs', 'total-body', 'back', 'chest', 'shoulders', 'arms'];
const LOADING_DEMAND: readonly string[] = [
  'barbell',
  'machine',
  'dumbbell',
  'kettlebell',
  'cable',
  'medicine-ball',
  'band',
  'none',
];
const SINGLE_JOINT = 1000;

/** Where the arms end a whole-body lift, legs alone lift more. */
const AFTER_BOTH_LEG_LIFTS = 150;

/** The lower the earlier: single joints last, then by how much is lifted, then by body part. */
function demandOf({ first, bodyPart, rank }: FilledSlot): number {
  return (
    (first.isolation === true ? SINGLE_JOINT : 0) +
    (bodyPart === 'total-body' ? AFTER_BOTH_LEG_LIFTS : rank * 100) +
    LOADING_DEMAND.indexOf(first.loading) * 10 +
    BODY_PART_DEMAND.indexOf(bodyPart)
  );
}

/**
 * The works in the order of the session (OPT reference 4.3), with warm-up sets on the first and the further lifts.
 */
export function inOrder(context: DayContext, works: readonly ResistanceWork[]): ResistanceWork[] {
  const { order, warmUpSets } = context.phase.resistance;
  const sorted = works.toSorted((a, b) =>
    order === 'demand'
      ? a.demand - b.demand
      : TEMPLATE_ORDER.indexOf(a.bodyPart) - TEMPLATE_ORDER.indexOf(b.bodyPart) || a.rank - b.rank,
  );
  return sorted.map((work, index) => {
    const wanted = !isWeighted(work) ? 0 : index === 0 ? warmUpSets.first : warmUpSets.others;
    return withPrescriptions(work, (one, half) => withWarmUp(one, half === 0 ? wanted : 0));
  });
}

/** The row's least, or what health or an easy week allows below it (OPT reference 2.1.10, 7.2). */
export function leastSets({ phase, limits, deload }: DayContext, bodyPart: BodyPart): number {
  if (deload) return 1;
  const { min } = acuteRow(phase.phase, 'resistance-strength').sets;
  const allowed = doseOf(limits, bodyPart).sets.min;
  return allowed > 0 ? Math.min(min, allowed) : min;
}

const WEIGHTS: ReadonlySet<Equipment> = new Set<Equipment>([
  'barbell',
  'dumbbells',
  'kettlebell',
  'machines',
  'cable',
]);

/** Only a weight has a lighter version to warm up with. */
function isWeighted({ prescriptions }: ResistanceWork): boolean {
  return prescriptions[0]?.equipment.some((piece) => WEIGHTS.has(piece)) ?? false;
}

/** The works with other numbers of sets; both halves of a pair have the same. */
export function withSets(
  works: readonly ResistanceWork[],
  setsOf: (work: ResistanceWork) => number,
): ResistanceWork[] {
  return works.map((work) => {
    const sets = setsOf(work);
    return withPrescriptions(work, (one) => (one.sets === sets ? one : { ...one, sets }));
  });
}

/** The movements that works are made of. */
export function patternsOf(works: readonly ResistanceWork[]): Set<Pattern> {
  return new Set(
    works.flatMap(({ prescriptions }) =>
      prescriptions.flatMap(({ exerciseId }) => EXERCISES.get(exerciseId)?.pattern ?? []),
    ),
  );
}

/** The work with other prescriptions; the very same where none is another, so that what was measured stays known. */
export function withPrescriptions(
  work: ResistanceWork,
  change: (one: Prescription, half: number) => Prescription,
): ResistanceWork {
  let isSame = true;
  const prescriptions = work.prescriptions.map((one, half) => {
    const changed = change(one, half);
    if (changed !== one) isSame = false;
    return changed;
  });
  return isSame ? work : { ...work, prescriptions, timing: timingOf(prescriptions) };
}

function withWarmUp(prescription: Prescription, sets: number): Prescription {
  if ((prescription.warmUpSets ?? 0) === sets) return prescription;
  const { warmUpSets: _, ...rest } = prescription;
  return sets === 0 ? rest : { ...rest, warmUpSets: sets };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
