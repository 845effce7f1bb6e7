import { expect, it } from 'vitest';
import { isSameMuscle, tightAndWeak } from './tight-and-weak.ts';

it('takes the usual tight muscles when nobody has looked', () => {
  expect(tightAndWeak(undefined)).toMatchObject({
    overactive: ['gastrocnemius', 'soleus', 'hip-flexors', 'latissimus-dorsi'],
    underactive: [],
    assessed: false,
  });
});

it('puts the worst fault first, whatever the order it was written in', () => {
  const { overactiveOfWorstFault } = tightAndWeak(['head-forward', 'low-back-arches']);
  expect(overactiveOfWorstFault).toEqual(['hip-flexors', 'erector-spinae', 'latissimus-dorsi']);
});

it('never stretches and activates the same muscle: the worse fault wins', () => {
  const { overactive, underactive } = tightAndWeak([
    'low-back-rounds',
    'low-back-arches',
    'knees-move-outward',
  ]);
  for (const weak of underactive.flat())
    expect(overactive.some((tight) => isSameMuscle(tight, weak))).toBe(false);
});

it('knows umbrella muscles', () => {
  expect(isSameMuscle('hip-flexors', 'tensor-fasciae-latae')).toBe(true);
  expect(isSameMuscle('soleus', 'gastrocnemius')).toBe(false);
});
