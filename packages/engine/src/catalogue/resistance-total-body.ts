import type { Exercise } from './exercise.ts';

export const TOTAL_BODY: readonly Exercise[] = [];
