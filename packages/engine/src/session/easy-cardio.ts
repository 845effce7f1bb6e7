import type { CardioDose } from '../cardio.ts';
import { isOf, narrowed, suitedCardio } from '../cardio-care.ts';
import type { CardioMode, Exercise } from '../catalogue/exercise.ts';
import type { Locale, Profile } from '../profile.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import { pick } from './pick.ts';
import { prescribe } from './prescription.ts';

const EASY_RPE = 3;
/** In a gym nobody warms up on the spot, on one stair or boxing. */
const ON_MACHINES: readonly CardioMode[] = ['walk', 'bike', 'row', 'elliptical'];
/** What brings the pulse down. */
const CALMING: readonly CardioMode[] = ['walk', 'march', 'bike', 'elliptical'];
/** Whoever starts from nothing walks or cycles for a block: neither running nor stairs are easy for the untrained (OPT reference 5.6). */
const WEEKS_OF_WALKING = 4;
const FIRST: readonly CardioMode[] = ['walk', 'bike', 'elliptical'];

/**
 * Cardio in zone 1 for warming up and cooling down. The same machine or way twice in a session is fine, so it is not marked as used.
 *
 * @throws {RangeError} when nothing in the catalogue is open to the client: it always holds a way to march
 */
export function easyCardio(
  context: DayContext,
  minutes: number,
  part: 'warm-up' | 'cool-down',
): [Prescription] {
  const gentle = gentleCardio(context);
  const exercise = next(context, part === 'warm-up' ? gentle : narrowed(gentle, (one) => isOf(one, CALMING)));
  if (exercise === undefined) throw new RangeError('no cardio in the catalogue is open to this client');
  return [easy(exercise, context.profile.locale, minutes)];
}

/** The same in another way than one the session has; empty when there is no other. */
export function easyCardioBut(
  context: DayContext,
  minutes: number,
  but: string | undefined,
): readonly Prescription[] {
  const isOther = ({ id }: Exercise) => id !== but;
  const others = worthwhile(gentleCardio(context)).filter(isOther);
  // Where a gym has only that one left, marching on the spot will do.
  const exercise = next(context, others.length > 0 ? others : gentlyAnywhere(context).filter(isOther));
  return exercise === undefined ? [] : [easy(exercise, context.profile.locale, minutes)];
}

/**
 * A session's main cardio at its dose, in what the client likes best among ways that can be kept to the zone, else in one in turn; how
 * intervals go is told on the exercise itself. Empty when nothing is open.
 */
export function mainCardio(context: DayContext, dose: CardioDose): readonly Prescription[] {
  const { zone, minutes, rpe, how } = dose;
  const exercise = mainCardioIn(context, zone);
  if (exercise === undefined) return [];
  const one = prescribe(exercise, context.profile.locale, {
    durationSeconds: minutes * 60,
    targetRpe: rpe.max,
    zone,
  });
  return [how === null ? one : { ...one, cue: `${how} ${one.cue}` }];
}

function mainCardioIn(context: DayContext, zone: 1 | 2 | 3): Exercise | undefined {
  const { eligible, limits, profile, state } = context;
  const isNew = profile.experience === 'beginner' && state.week <= WEEKS_OF_WALKING;
  const suited = suitedCardio(eligible.of('cardio'), limits.careGroups);
  // Rather on the spot than harder than asked for.
  const all = worthwhile(upright(narrowed(suited, ({ lowestZone = 1 }) => lowestZone <= zone)));
  const started = isNew ? narrowed(all, (one) => isOf(one, FIRST)) : all;
  const open = narrowed(started, ({ topZone = 3 }) => topZone >= zone);
  const liked = open.filter((exercise) => eligible.isLiked(exercise));
  if (liked.length > 0) return next(context, liked);
  // A stroll is no zone 1 for whoever is in training.
  const isTrained =
    profile.experience !== 'beginner' && limits.careGroups.every((group) => group === 'youth-13-17');
  const worked = narrowed(open, ({ topZone = 3 }) => !isTrained || topZone > 1);
  // Boxing on one's own for half an hour is for those who like it, or have nothing else.
  return next(context, hasMachines(profile) ? narrowed(worked, ({ mode }) => mode !== 'boxing') : worked);
}

function gentleCardio(context: DayContext): readonly Exercise[] {
  const gentle = upright(gentlyAnywhere(context));
  return hasMachines(context.profile) ? narrowed(gentle, (one) => isOf(one, ON_MACHINES)) : gentle;
}

function gentlyAnywhere({ eligible, limits }: DayContext): readonly Exercise[] {
  const suited = suitedCardio(eligible.of('cardio'), limits.careGroups);
  return narrowed(suited, ({ tags, lowestZone = 1 }) => !tags.includes('impact') && lowestZone === 1);
}

/** Warming up, cooling down, and minutes that are only for moving: they are no part of the week's cardio. */
export function isEasy({ targetRpe }: Prescription): boolean {
  return targetRpe === EASY_RPE;
}

function hasMachines({ equipment }: Profile): boolean {
  return equipment.includes('cardio-machine');
}

function easy(exercise: Exercise, locale: Locale, minutes: number): Prescription {
  return prescribe(exercise, locale, { durationSeconds: minutes * 60, targetRpe: EASY_RPE, zone: 1 });
}

function next({ round, turn, used }: DayContext, open: readonly Exercise[]): Exercise | undefined {
  return pick({ round, turn, used: new Set(used) }, open, 1)[0];
}

/** Marching in a chair or with a hand on it is for those who cannot do otherwise; a seat on a machine is something else. */
function upright(open: readonly Exercise[]): readonly Exercise[] {
  return narrowed(
    open,
    ({ position, equipment }) => position === 'standing' || equipment.includes('cardio-machine'),
  );
}

/** On the spot for five minutes is a warm-up; for half an hour it bores whoever can walk, run or use a machine. */
function worthwhile(open: readonly Exercise[]): readonly Exercise[] {
  return narrowed(open, ({ makeshift }) => makeshift !== true);
}
