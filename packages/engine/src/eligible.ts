import { CATALOGUE } from './catalogue/catalogue.ts';
import type { Component, Exercise } from './catalogue/exercise.ts';
import type { Limits } from './limits.ts';
import { isMeantBy } from './preferences.ts';
import type { Equipment, Profile } from './profile.ts';
import { painfulExercises, type TrainingState } from './training-state.ts';

export const EXERCISES: ReadonlyMap<string, Exercise> = new Map(
  CATALOGUE.map((exercise) => [exercise.id, exercise]),
);

/** What a client may do in a week: equipment, health, faults, clearance and pain have been heard (OPT reference 7.1.11). */
export interface Eligible {
  readonly of: (component: Component) => readonly Exercise[];
  readonly has: (exerciseId: string) => boolean;
}

/**
 * The part of the catalogue that is open to a client. Dislikes are left out too, as long as that does not empty what a body
 * part, a stretch or another component has to offer; a group trains together and leaves wishes to the client's choice.
 */
export function eligibleExercises(profile: Profile, limits: Limits, state: TrainingState): Eligible {
  const equipment = new Set<Equipment>(profile.equipment);
  for (const piece of limits.excludedEquipment) equipment.delete(piece);
  const hurting = painfulExercises(state);
  const painful = new Set(hurting);
  // What the log exchanged keeps its place in the block's choice, or every slot after it would shift; its stand-in is what is done.
  for (const exchanged of Object.keys(state.swaps)) painful.delete(exchanged);
  const patterns = new Set(state.excludedPatterns);
  const open = CATALOGUE.filter(
    (exercise) =>
      exercise.equipment.every((piece) => equipment.has(piece)) &&
      !exercise.tags.some((tag) => limits.excludedTags.has(tag)) &&
      !painful.has(exercise.id) &&
      (exercise.pattern === null || !patterns.has(exercise.pattern)) &&
      !(
        limits.balanceOnFloor &&
        exercise.component === 'balance' &&
        exercise.tags.includes('unstable-surface')
      ),
  );
  const dislikes = profile.groupId === undefined ? profile.preferences.dislikes : [];
  const liked = dislikes.length === 0 ? open : withoutDislikes(open, dislikes);
  const byComponent = Map.groupBy(liked, (exercise) => exercise.component);
  const ids = new Set(open.filter(({ id }) => !hurting.has(id)).map(({ id }) => id));
  return { of: (component) => byComponent.get(component) ?? [], has: (id) => ids.has(id) };
}

function withoutDislikes(open: readonly Exercise[], dislikes: readonly string[]): readonly Exercise[] {
  const kind = (exercise: Exercise) =>
    `${exercise.component} ${exercise.stretch ?? ''} ${exercise.level} ${exercise.bodyPart} ${exercise.pattern}`;
  const isDisliked = (exercise: Exercise) => dislikes.some((dislike) => isMeantBy(dislike, exercise));
  const left = new Set(open.filter((exercise) => !isDisliked(exercise)).map(kind));
  return open.filter((exercise) => !isDisliked(exercise) || !left.has(kind(exercise)));
}
