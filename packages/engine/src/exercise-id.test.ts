import { expect, test } from 'vitest';
import { ExerciseIdSchema } from './exercise-id.ts';

const said = (wrong: unknown) => ExerciseIdSchema.safeParse(wrong).error?.issues[0]?.message;

test('an exercise of the catalogue is itself', () => {
  expect(ExerciseIdSchema.parse('goblet-squat')).toBe('goblet-squat');
});

test.each([
  ['Goblet', /perhaps "goblet-squat"/],
  ['BENCH PRESS', /perhaps "[a-z-]*bench-press"/],
  ['leg_press', /perhaps "leg-press"/],
  ['zz of x9 up', /such as "goblet-squat"$/],
  ['', /such as "goblet-squat"$/],
  [7, /such as "goblet-squat"$/],
])('%j is answered with near ones', (wrong, answer) => {
  expect(said(wrong)).toMatch(/^expected the id of an exercise, /);
  expect(said(wrong)).toMatch(answer);
});

test('those that share most words come first, then the shortest, five at most', () => {
  const near = (wrong: string) => [...(said(wrong) ?? '').matchAll(/"([^"]+)"/g)].map(([, id]) => id ?? '');
  const squats = near('squat');
  expect(squats).toHaveLength(5);
  expect(squats.map((id) => id.length)).toEqual(squats.map((id) => id.length).toSorted((a, b) => a - b));
  expect(squats.every((id) => id.includes('squat'))).toBe(true);
  expect(near('barbell bench pres')[0]).toBe('barbell-bench-press');
  // A word of two letters says nothing.
  expect(near('up goblet').every((id) => id.includes('goblet'))).toBe(true);
});
