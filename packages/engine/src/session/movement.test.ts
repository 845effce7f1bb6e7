import { expect, test } from 'vitest';
import { movementOf } from './movement.ts';

test.each([
  ['dumbbell-reverse-lunge', 'reverse-lunge'],
  ['dumbbell-reverse-lunge-to-curl', 'reverse-lunge'],
  ['kettlebell-goblet-reverse-lunge', 'reverse-lunge'],
  ['barbell-romanian-deadlift-to-row', 'romanian-deadlift'],
  ['cable-heavy-squat-to-row', 'squat'],
  ['thruster', 'thruster'],
])('%s is a %s', (id, movement) => {
  expect(movementOf(id)).toBe(movement);
});
