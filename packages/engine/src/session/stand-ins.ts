import type { Exercise } from '../catalogue/exercise.ts';
import { type Eligible, EXERCISES } from '../eligible.ts';
import { isLevelWithin } from '../phase.ts';
import { currentExercise } from '../training-state.ts';
import type { WeekContext } from './day-context.ts';
import type { DaySlots, FilledSlot } from './slots.ts';

/**
 * What the log has put in an exercise's place, if the client may do it and does not do it already that day. It comes last, so that one
 * exchange moves no other choice of the block.
 */
export function withStandIns({ state, eligible }: WeekContext, day: DaySlots): DaySlots {
  const isChanged = Object.keys(state.swaps).length > 0 || state.painFlags.length > 0;
  if (!isChanged) return day;
  const { planned, extra } = day;
  // What only waits for time gives way to what the log has put in the place of planned work.
  const today = new Set(planned.flatMap(idsIn));
  const isFree = ({ id }: Exercise) => eligible.has(id) && !today.has(id);
  const standIn = (exercise: Exercise): Exercise => {
    const wanted = EXERCISES.get(currentExercise(state, exercise.id));
    if (wanted === exercise && eligible.has(exercise.id)) return exercise;
    const other =
      wanted !== undefined && isFree(wanted)
        ? wanted
        : eligible.has(exercise.id)
          ? undefined
          : (eligible.alternatives(exercise).find(isFree) ?? likeMovement(eligible, exercise).find(isFree));
    if (other === undefined) return exercise;
    today.add(other.id);
    return other;
  };
  const exchanged = (slot: FilledSlot): FilledSlot => ({
    ...slot,
    first: standIn(slot.first),
    second: slot.second === null ? null : standIn(slot.second),
  });
  const may = ({ first, second }: FilledSlot) =>
    eligible.has(first.id) && (second === null || eligible.has(second.id));
  const work = planned.map(exchanged);
  const further = extra.filter((slot) => idsIn(slot).every((id) => !today.has(id)));
  for (const id of further.flatMap(idsIn)) today.add(id);
  const open = further.map(exchanged).filter(may);
  // What a day cannot do without, and has no stand-in for, is done with what only waited for time.
  const instead = new Set<FilledSlot>();
  const kept = work.flatMap((slot): FilledSlot[] => {
    if (may(slot)) return [slot];
    const other = open.find((one) => slot.minimum && one.bodyPart === slot.bodyPart && !instead.has(one));
    if (other === undefined) return [];
    instead.add(other);
    return [{ ...other, minimum: true, rank: slot.rank, further: false }];
  });
  return { planned: kept, extra: open.filter((slot) => !instead.has(slot)) };
}

/** Where no other lift of its prime mover is left, the movement comes before the muscle. */
function likeMovement({ lifts }: Eligible, { bodyPart, pattern, level }: Exercise): Exercise[] {
  if (bodyPart === null || pattern === null) return [];
  return lifts(bodyPart, pattern).filter((other) => isLevelWithin(other.level, level ?? 'stabilization'));
}

function idsIn({ first, second }: FilledSlot): string[] {
  return second === null ? [first.id] : [first.id, second.id];
}
