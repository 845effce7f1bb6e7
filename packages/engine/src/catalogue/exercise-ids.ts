import { CATALOGUE } from './catalogue.ts';

/** No longer planned, but still in profiles and logs that somebody keeps: heard, and without effect. */
const RETIRED: readonly string[] = ['kettlebell-get-up'];

/** Ids of the whole catalogue, and of what it once held, for schemas. */
export const EXERCISE_IDS = [...CATALOGUE.map(({ id }) => id), ...RETIRED] as [string, ...string[]];
