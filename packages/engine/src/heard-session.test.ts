import { expect, test } from 'vitest';
import { planOf, prescriptionOf, stateOf } from '../test/fixtures.ts';
import { countSessions } from './heard-session.ts';
import type { WeekLog } from './week-log.ts';

const PRESS = 'barbell-bench-press';
const exercises = [{ exerciseId: PRESS } as const];

test.each<{ name: string; log: Omit<WeekLog, 'week'>; sessionsDone: number }>([
  { name: 'completed', log: { outcome: 'completed' }, sessionsDone: 3 },
  { name: 'partial, none named', log: { outcome: 'partial' }, sessionsDone: 0 },
  { name: 'missed', log: { outcome: 'missed' }, sessionsDone: 0 },
  {
    name: 'partial, one with a list of what was done',
    log: { outcome: 'partial', sessions: [{ session: 2, exercises }] },
    sessionsDone: 1,
  },
  {
    name: 'partial, one named that did not go as planned, nothing listed',
    log: { outcome: 'partial', sessions: [{ session: 2, asPrescribed: false }] },
    sessionsDone: 0,
  },
  {
    name: 'completed but one, whatever it lists',
    log: { outcome: 'completed', sessions: [{ session: 3, missed: true, exercises }] },
    sessionsDone: 2,
  },
])('$name: $sessionsDone of 3', ({ log, sessionsDone }) => {
  const plan = planOf(stateOf(), [prescriptionOf(PRESS)], 3);
  expect(countSessions(plan, { week: 13, ...log })).toEqual({ sessionsDone, sessionsPlanned: 3 });
});
