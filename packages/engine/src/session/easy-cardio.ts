import type { Exercise } from '../catalogue/exercise.ts';
import type { Locale } from '../profile.ts';
import { rememberedFor } from '../remembered.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import { pick } from './pick.ts';
import { prescribe } from './prescription.ts';

const EASY_RPE = 3;

/**
 * Cardio in zone 1 for warming up and cooling down. The same machine or way twice in a session is fine, so it is not marked as used.
 *
 * @throws {RangeError} when nothing in the catalogue is open to the client: it always holds a way to march
 */
export function easyCardio(context: DayContext, minutes: number): [Prescription] {
  const { eligible, profile } = context;
  const gentle = upright(withoutImpact(eligible.of('cardio')));
  const exercise = next(context, gentle);
  if (exercise === undefined) throw new RangeError('no cardio in the catalogue is open to this client');
  return [easy(exercise, profile.locale, minutes)];
}

/** The same in another way than one the session has; empty when there is no other. */
export function easyCardioBut(
  context: DayContext,
  minutes: number,
  but: string | undefined,
): readonly Prescription[] {
  const gentle = worthwhile(upright(withoutImpact(context.eligible.of('cardio'))));
  const others = gentle.filter(({ id }) => id !== but);
  const exercise = next(context, others);
  return exercise === undefined ? [] : [easy(exercise, context.profile.locale, minutes)];
}

function easy(exercise: Exercise, locale: Locale, minutes: number): Prescription {
  return prescribe(exercise, locale, { durationSeconds: minutes * 60, targetRpe: EASY_RPE, zone: 1 });
}

/** What the client likes best among ways to do cardio that reach the zone, else one in turn. */
export function mainCardio(context: DayContext, zone: 1 | 2 | 3): Exercise | undefined {
  const { eligible } = context;
  const all = worthwhile(upright(eligible.of('cardio')));
  const reaching = all.filter(({ topZone }) => topZone === undefined || topZone >= zone);
  const open = reaching.length > 0 ? reaching : all;
  const liked = open.filter((exercise) => eligible.isLiked(exercise));
  const exercise = next(context, liked.length > 0 ? liked : open);
  return exercise;
}

function next({ round, dayIndex, used }: DayContext, open: readonly Exercise[]): Exercise | undefined {
  return pick({ round, dayIndex, used: new Set(used) }, open, 1)[0];
}

/** Marching in a chair or with a hand on it is for those who cannot do otherwise; a seat on a machine is something else. */
const upright = rememberedFor((open: readonly Exercise[]): readonly Exercise[] => {
  const free = open.filter(
    ({ position, equipment }) => position === 'standing' || equipment.includes('cardio-machine'),
  );
  return free.length > 0 ? free : open;
});

/** On the spot for five minutes is a warm-up; for half an hour it bores whoever can walk, run or use a machine. */
const worthwhile = rememberedFor((open: readonly Exercise[]): readonly Exercise[] => {
  const proper = open.filter(({ makeshift }) => makeshift !== true);
  return proper.length > 0 ? proper : open;
});

const withoutImpact = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ tags }) => !tags.includes('impact')),
);
