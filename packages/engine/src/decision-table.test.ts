import { describe, expect, test } from 'vitest';
import { columnOf, decisionRow, effectOf, type LogFacts } from './decision-table.ts';

const asPlanned: LogFacts = { redFlag: false, pain: 0, painBefore: false, done: true, hit: 1, over: 0 };

describe('the first row that matches wins', () => {
  test.each<{ log: Partial<LogFacts>; row: number }>([
    { log: { redFlag: true, pain: 9 }, row: 1 },
    { log: { pain: 4 }, row: 2 },
    { log: { pain: 10, done: false }, row: 2 },
    { log: { pain: 1, painBefore: true }, row: 2 },
    { log: { pain: 3 }, row: 3 },
    { log: { pain: 1, hit: 0.2 }, row: 3 },
    { log: { painBefore: true }, row: 8 },
    { log: { done: false, hit: 0 }, row: 4 },
    { log: { hit: 0.74 }, row: 5 },
    { log: { hit: 0.75 }, row: 6 },
    { log: { hit: 0.89 }, row: 6 },
    { log: { over: 2 }, row: 6 },
    { log: { hit: 0.9 }, row: 7 },
    { log: { hit: 0.99, over: -3 }, row: 7 },
    { log: { over: 1 }, row: 7 },
    { log: { over: 0.5 }, row: 7 },
    { log: {}, row: 8 },
    { log: { over: -1 }, row: 8 },
    { log: { over: -1.5 }, row: 8 },
    { log: { over: -2 }, row: 9 },
    { log: { over: -5 }, row: 9 },
  ])('$log: row $row', ({ log, row }) => {
    expect(decisionRow({ ...asPlanned, ...log })).toBe(row);
  });
});

describe('columns', () => {
  test.each([
    [1, 'stabilization', 'stabilization'],
    [1, 'strength', 'stabilization'],
    [2, 'strength', 'strength'],
    [2, 'stabilization', 'second'],
    [3, 'strength', 'strength'],
    [4, 'strength', 'maximal'],
    [5, 'strength', 'heavy'],
    [5, 'power', 'power'],
  ] as const)('phase %s, %s: %s', (phase, role, column) => {
    expect(columnOf(phase, role)).toBe(column);
  });
});

describe('what the rows do (OPT reference 6.2)', () => {
  const load = (row: Parameters<typeof effectOf>[0], column: Parameters<typeof effectOf>[1]) => {
    const effect = effectOf(row, column).load;
    if (effect.kind === 'factor') return effect.factor;
    return effect.kind === 'hold' ? 'hold' : `step x ${effect.steps}`;
  };

  test.each([
    ['stabilization', ['hold', 'hold', 'hold', 'hold', 'hold', 'hold', 'hold', 'step x 1', 'step x 1']],
    ['strength', ['hold', 'hold', 0.9, 'hold', 0.9, 0.95, 'hold', 'step x 1', 'step x 2']],
    ['second', ['hold', 'hold', 0.9, 'hold', 0.9, 0.95, 'hold', 'step x 1', 'step x 1']],
    ['maximal', ['hold', 'hold', 0.9, 'hold', 0.9, 0.95, 'hold', 'step x 1', 'step x 1.5']],
    ['heavy', ['hold', 'hold', 0.9, 'hold', 0.9, 0.95, 'hold', 'step x 1', 'step x 1']],
    ['power', ['hold', 'hold', 0.9, 'hold', 0.9, 0.95, 'hold', 'step x 0', 'step x 1']],
  ] as const)('loads of %s', (column, loads) => {
    expect(([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((row) => load(row, column))).toEqual(loads);
  });

  test.each([
    [
      'stabilization',
      ['keep', 'exchange', 'regress', 'keep', 'regress', 'keep', 'keep', 'step-in-week-3', 'step'],
    ],
    ['strength', ['keep', 'exchange', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep']],
    ['second', ['keep', 'exchange', 'keep', 'keep', 'keep', 'keep', 'keep', 'step-in-week-3', 'step']],
    ['maximal', ['keep', 'exchange', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep']],
    ['heavy', ['keep', 'exchange', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep']],
    ['power', ['keep', 'exchange', 'regress', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep']],
  ] as const)('variants of %s', (column, variants) => {
    expect(([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((row) => effectOf(row, column).variant)).toEqual(
      variants,
    );
  });

  test('reps and sets stand where nothing was done, reps fall to week 1 where they were missed', () => {
    expect(effectOf(4, 'strength')).toMatchObject({ reps: 'hold', sets: 'hold' });
    expect(effectOf(5, 'stabilization')).toMatchObject({ reps: 'week-1', sets: 'hold' });
    expect(effectOf(6, 'stabilization').reps).toBe('hold');
    expect(effectOf(7, 'stabilization').reps).toBe('hold');
    expect(effectOf(7, 'strength').reps).toBe('planned');
    expect(effectOf(2, 'strength')).toMatchObject({ reps: 'planned', sets: 'planned' });
  });

  test('a painful pattern of a heavy phase drops to phase 2 numbers', () => {
    expect(effectOf(2, 'maximal').patternCeiling).toEqual({ pct1RM: 75, rpe: 8 });
    expect(effectOf(2, 'heavy').patternCeiling).toEqual({ pct1RM: 75, rpe: 8 });
    expect(effectOf(2, 'strength').patternCeiling).toBeUndefined();
  });
});
