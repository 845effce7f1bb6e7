import type { Exercise } from '../catalogue/exercise.ts';
import { rememberedFor } from '../remembered.ts';
import type { DayContext, WeekContext } from './day-context.ts';

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
  const picked: Exercise[] = [];
  // One further each time round: two lists of two do not meet again on the third day.
  const first = round + turn + Math.floor(turn / open.length);
  for (let place = first; picked.length < Math.min(count, open.length); place += 1) {
    const next = open[place % open.length];
    if (next === undefined) break;
    picked.push(next);
    used.add(next.id);
  }
  return picked;
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
