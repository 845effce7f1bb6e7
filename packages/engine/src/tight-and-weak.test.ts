import { expect, it } from 'vitest';
import { inOrderOfDay, isSameMuscle, tightAndWeak } from './tight-and-weak.ts';

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

it('keeps the word of the worse fault, in its order', () => {
  // Tight hamstrings of the worse fault are not activated for the lesser one, and its weak hip flexors not stretched.
  expect(tightAndWeak(['low-back-arches', 'low-back-rounds'])).toEqual({
    overactive: ['hamstrings', 'adductor-magnus', 'rectus-abdominis', 'external-obliques'],
    overactiveOfWorstFault: ['hamstrings', 'adductor-magnus', 'rectus-abdominis', 'external-obliques'],
    underactive: [
      ['gluteus-maximus', 'erector-spinae', 'intrinsic-core-stabilizers', 'hip-flexors', 'latissimus-dorsi'],
      ['gluteus-maximus', 'intrinsic-core-stabilizers'],
    ],
    assessed: true,
  });
});

it('activates for the worst two faults, and names a tight muscle once', () => {
  const { overactive, underactive } = tightAndWeak(['heels-rise', 'shoulders-elevate', 'head-forward']);
  expect(underactive).toEqual([['anterior-tibialis'], ['middle-trapezius', 'lower-trapezius']]);
  expect(overactive).toEqual([
    'soleus',
    'gastrocnemius',
    'upper-trapezius',
    'sternocleidomastoid',
    'levator-scapulae',
  ]);
});

it('does what is safe on either side where nobody wrote down which one shifts', () => {
  expect(tightAndWeak(['asymmetric-weight-shift'])).toMatchObject({
    overactive: ['tensor-fasciae-latae', 'gastrocnemius', 'soleus', 'piriformis', 'biceps-femoris'],
    underactive: [['gluteus-medius', 'adductors', 'anterior-tibialis']],
  });
});

it('an assessment without a fault finds the usual ones, too', () => {
  expect(tightAndWeak([])).toEqual(tightAndWeak(undefined));
  expect(tightAndWeak([]).overactiveOfWorstFault).toEqual([]);
});

it.each([
  ['hip-flexors', 'tensor-fasciae-latae'],
  ['gastrocnemius', 'lateral-gastrocnemius'],
  ['gastrocnemius', 'medial-gastrocnemius'],
  ['hamstrings', 'biceps-femoris'],
  ['hamstrings', 'biceps-femoris-short-head'],
  ['hamstrings', 'medial-hamstrings'],
  ['biceps-femoris', 'biceps-femoris-short-head'],
  ['adductors', 'adductor-magnus'],
])('%s stand for %s, either way round (OPT reference 5.1)', (umbrella, muscle) => {
  expect(isSameMuscle(umbrella, muscle)).toBe(true);
  expect(isSameMuscle(muscle, umbrella)).toBe(true);
});

it('takes what is above the waist earlier on a day for the arms, after the tightest', () => {
  const tight = ['soleus', 'hip-flexors', 'latissimus-dorsi', 'adductors', 'upper-trapezius'];
  expect(inOrderOfDay(tight, false)).toEqual(tight);
  expect(inOrderOfDay(tight, true)).toEqual([
    'soleus',
    'latissimus-dorsi',
    'upper-trapezius',
    'hip-flexors',
    'adductors',
  ]);
  const above = [
    'levator-scapulae',
    'pectoralis-major',
    'pectoralis-minor',
    'sternocleidomastoid',
    'teres-major',
  ];
  expect(inOrderOfDay(['soleus', 'hip-flexors', ...above], true)).toEqual([
    'soleus',
    ...above,
    'hip-flexors',
  ]);
  expect(inOrderOfDay([], true)).toEqual([]);
});

it('knows umbrella muscles', () => {
  expect(isSameMuscle('hip-flexors', 'tensor-fasciae-latae')).toBe(true);
  expect(isSameMuscle('soleus', 'gastrocnemius')).toBe(false);
});
