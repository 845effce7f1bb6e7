import type { Level } from './catalogue/exercise.ts';

export type Phase = 1 | 2 | 3 | 4 | 5;
export const PHASE_NUMBERS = [1, 2, 3, 4, 5] as const satisfies readonly Phase[];
export type PhaseLevel = Level;
