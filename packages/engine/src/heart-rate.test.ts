import { expect, it } from 'vitest';
import { maximalHeartRate, zoneHeartRate } from './heart-rate.ts';

it.each([
  [20, 194],
  [40, 180],
  [65, 163],
])('at %i the heart beats at most about %i times a minute', (age, beats) => {
  expect(maximalHeartRate(age)).toBe(beats);
});

it('takes zones from the maximum, or from the reserve where a resting rate is known', () => {
  expect(zoneHeartRate(1, { age: 40 })).toEqual({ min: 117, max: 135 });
  expect(zoneHeartRate(3, { age: 40 })).toEqual({ min: 155, max: 171 });
  expect(zoneHeartRate(2, { age: 40, restingHeartRate: 60 })).toEqual({ min: 132, max: 149 });
});

it('never goes above what clearance allows', () => {
  expect(zoneHeartRate(2, { age: 40, maxHeartRate: 140 })).toEqual({ min: 137, max: 140 });
  expect(zoneHeartRate(3, { age: 40, maxHeartRate: 140 })).toEqual({ min: 140, max: 140 });
});
