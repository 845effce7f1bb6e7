import { CATALOGUE } from './catalogue.ts';

/** Ids of the whole catalogue, for schemas. */
export const EXERCISE_IDS = CATALOGUE.map((exercise) => exercise.id) as [string, ...string[]];
