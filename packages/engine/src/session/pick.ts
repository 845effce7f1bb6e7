import type { Exercise } from '../catalogue/exercise.ts';
import { turned } from '../exercise-order.ts';
import { rememberedFor } from '../remembered.ts';
import type { DayContext, WeekContext } from './day-context.ts';
import { movementOf } from './movement.ts';

type PickContext = Pick<DayContext, 'round' | 'turn' | 'used'>;

/**
 * The next `count` exercises of a list for a session: in the client's own order, turned by the block and by the day of its kind, none that the
 * session has already. Marks them as used.
 */
export function pick(
  { round, turn, used }: PickContext,
  exercises: readonly Exercise[],
  count: number,
): Exercise[] {
  if (count <= 0) return [];
  const open: Exercise[] = [];
  for (const exercise of exercises) if (!used.has(exercise.id)) open.push(exercise);
  const inTurn = turned(open, round + placeOf(turn, open.length));
  const picked = otherMovements(inTurn, count);
  for (const { id } of picked) used.add(id);
  return picked;
}

/**
 * Where a day begins in a short list, so that no two days of one kind begin alike, whether the kinds of the week come every other day
 * (upper, lower) or every third (push, pull, legs). Longer lists do so by themselves.
 */
const PLACES: Readonly<Record<number, readonly number[]>> = {
  2: [0, 0, 1, 1, 1, 0],
  3: [0, 1, 2, 2, 0, 1],
};

function placeOf(turn: number, length: number): number {
  return PLACES[length]?.[turn] ?? turn;
}

/** The first of a list, each of another movement as long as there are some: a band and a cable for the same press are one exercise twice. */
function otherMovements(inTurn: readonly Exercise[], count: number): Exercise[] {
  if (count === 1) return inTurn.slice(0, 1);
  const picked: Exercise[] = [];
  const again: Exercise[] = [];
  const movements = new Set<string>();
  for (const exercise of inTurn) {
    if (picked.length === count) return picked;
    const movement = movementOf(exercise.id);
    (movements.has(movement) ? again : picked).push(exercise);
    movements.add(movement);
  }
  return [...picked, ...again].slice(0, count);
}

/** Sessions shorter than this have no time for one side after the other. */
const TIGHT_MINUTES = 50;

export function isTight({ profile }: WeekContext): boolean {
  return profile.minutesPerSession < TIGHT_MINUTES;
}

const ENOUGH_FOR_VARIETY = 3;

/**
 * What is done on both sides at once, for clients whose minutes are few: one limb at a time takes twice as long. With
 * few of those, variety comes first. The same in all weeks of a block, whatever their sets.
 */
export function quickEnough(context: WeekContext, exercises: readonly Exercise[]): readonly Exercise[] {
  if (!isTight(context)) return exercises;
  const quick = onBothSides(exercises);
  return quick.length >= ENOUGH_FOR_VARIETY ? quick : exercises;
}

const onBothSides = rememberedFor((exercises: readonly Exercise[]) =>
  exercises.filter(({ sides }) => sides === 1),
);

/** Standing or sitting before getting down, for those whom that costs too much, as long as there is a choice (OPT reference 7.2). */
export function offTheFloor({ limits }: WeekContext, open: readonly Exercise[]): readonly Exercise[] {
  if (!limits.offFloorFirst) return open;
  const up = offFloor(open);
  return up.length > 0 ? up : open;
}

const offFloor = rememberedFor((open: readonly Exercise[]) =>
  open.filter(({ tags }) => !tags.includes('floor-transfer')),
);
