import type { Exercise } from './exercise.ts';

export const ACTIVATION: readonly Exercise[] = [];
