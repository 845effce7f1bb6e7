import type { Exercise } from './exercise.ts';

/** Every exercise there is, sorted by component and id. */
export const CATALOGUE: readonly Exercise[] = [];
