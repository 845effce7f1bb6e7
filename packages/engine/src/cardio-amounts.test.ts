import { expect, test } from 'vitest';
import { BASE_SHARE, cardioAmount, STAGE_MINUTES, USUAL_STAGE, usualStage } from './cardio-amounts.ts';
import { PHASE_NUMBERS, type Phase } from './phase.ts';
import type { Goal } from './profile.ts';

/** OPT reference 5.6. */
test.each<[Goal, Phase, sessions: [number, number], minutes: [number, number]]>([
  ['fat-loss', 1, [3, 5], [20, 60]],
  ['fat-loss', 2, [3, 5], [20, 45]],
  ['fat-loss', 3, [3, 4], [20, 45]],
  ['fat-loss', 4, [2, 3], [20, 30]],
  ['fat-loss', 5, [2, 3], [20, 30]],
  ['muscle-gain', 1, [3, 3], [20, 30]],
  ['muscle-gain', 2, [3, 3], [20, 30]],
  ['muscle-gain', 3, [2, 3], [20, 30]],
  ['muscle-gain', 4, [1, 2], [20, 30]],
  ['muscle-gain', 5, [2, 2], [20, 30]],
  ['performance', 1, [3, 4], [20, 40]],
  ['performance', 2, [3, 4], [20, 40]],
  ['performance', 3, [2, 3], [20, 40]],
  ['performance', 4, [2, 3], [20, 30]],
  ['performance', 5, [2, 4], [20, 30]],
  ['general-fitness', 1, [3, 5], [20, 40]],
  ['general-fitness', 2, [3, 5], [20, 40]],
  ['general-fitness', 3, [2, 4], [20, 40]],
  ['general-fitness', 4, [2, 2], [20, 30]],
  ['general-fitness', 5, [2, 3], [20, 30]],
])('%s, phase %i: %j x %j min', (goal, phase, sessions, minutes) => {
  expect(cardioAmount(goal, phase)).toEqual({
    sessions: { min: sessions[0], max: sessions[1] },
    minutes: { min: minutes[0], max: minutes[1] },
  });
});

test.each<[Goal, stages: number[]]>([
  ['fat-loss', [1, 2, 3, 1, 3]],
  ['muscle-gain', [1, 2, 2, 1, 3]],
  ['performance', [1, 2, 2, 1, 3]],
  ['general-fitness', [1, 2, 2, 1, 3]],
])('%s goes for stages %j', (goal, stages) => {
  expect(PHASE_NUMBERS.map((phase) => usualStage(goal, phase))).toEqual(stages);
});

test('phase 2 alternates; the third stage comes twice a week; how long, and where a client starts', () => {
  const of = (key: 'alternates' | 'atMost') => PHASE_NUMBERS.map((phase) => USUAL_STAGE[phase][key]);
  expect(of('alternates')).toEqual([undefined, true, undefined, undefined, undefined]);
  expect(of('atMost')).toEqual([undefined, undefined, 2, undefined, 2]);
  expect(STAGE_MINUTES).toEqual({ 2: { min: 20, max: 45 }, 3: { min: 20, max: 30 } });
  expect(BASE_SHARE).toEqual({ beginner: 0, intermediate: 0.25, advanced: 0.5 });
});
