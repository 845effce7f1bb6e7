import { describe, expect, test } from 'vitest';
import { capKg, halfOf, stepKg } from './overload.ts';

describe('the step of a good week', () => {
  test.each([
    { load: 40, half: 'upper', overload: 'absolute', step: 2 },
    { load: 80, half: 'upper', overload: 'absolute', step: 2.5 },
    { load: 40, half: 'lower', overload: 'absolute', step: 4 },
    { load: 100, half: 'lower', overload: 'absolute', step: 5 },
    { load: 80, half: 'upper', overload: 'percent', step: 2 },
    { load: 200, half: 'lower', overload: 'percent', step: 10 },
  ] as const)('$load kg $half, $overload: $step kg', ({ load, half, overload, step }) => {
    expect(stepKg(load, half, overload)).toBeCloseTo(step, 9);
  });

  test('only the legs move by the lower body rule', () => {
    expect(['upper', 'lower', 'core', 'whole'].map((region) => halfOf({ region } as never))).toEqual([
      'upper',
      'lower',
      'upper',
      'upper',
    ]);
  });
});

describe('the most that is allowed after a load', () => {
  const barbell = { loading: 'barbell', unit: 'kg', blockStartKg: null, stepFactor: 1 } as const;

  test.each([
    { name: '5 % upper', load: { ...barbell, lastKg: 100, half: 'upper' }, cap: 105 },
    { name: '10 % lower', load: { ...barbell, lastKg: 100, half: 'lower' }, cap: 110 },
    { name: 'one increment where it is more', load: { ...barbell, lastKg: 30, half: 'upper' }, cap: 32.5 },
    {
      name: 'no increment of more than 20 %',
      load: { ...barbell, loading: 'dumbbell', lastKg: 4, half: 'upper' },
      cap: 4.2,
    },
    {
      name: 'an increment of 20 %',
      load: { ...barbell, loading: 'dumbbell', lastKg: 10, half: 'upper' },
      cap: 12,
    },
    {
      name: 'by percent alone where there is nothing to put on',
      load: { ...barbell, loading: 'band', lastKg: 40, half: 'upper' },
      cap: 42,
    },
    {
      name: '15 % over the block upper',
      load: { ...barbell, lastKg: 112, blockStartKg: 100, half: 'upper' },
      cap: 115,
    },
    {
      name: '25 % over the block lower',
      load: { ...barbell, lastKg: 120, blockStartKg: 100, half: 'lower' },
      cap: 125,
    },
    {
      name: 'never under the load itself',
      load: { ...barbell, lastKg: 130, blockStartKg: 100, half: 'lower' },
      cap: 130,
    },
    {
      name: 'half for half steps',
      load: { ...barbell, lastKg: 200, half: 'upper', stepFactor: 0.5 },
      cap: 205,
    },
    {
      name: 'nothing for no steps',
      load: { ...barbell, lastKg: 200, half: 'upper', stepFactor: 0 },
      cap: 200,
    },
  ] as const)('$name', ({ load, cap }) => {
    expect(capKg(load)).toBeCloseTo(cap, 9);
  });
});
