import { expect, it } from 'vitest';
import { maximalHeartRate, ZONES, zoneHeartRate } from './heart-rate.ts';

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

it.each([
  [1, 117, 135, 108, 131, 3, 4],
  [2, 137, 153, 132, 149, 5, 6],
  [3, 155, 171, 150, 167, 7, 8],
] as const)(
  'zone %i at 40: %i-%i beats, %i-%i over a resting pulse of 60, RPE %i-%i (OPT reference 5.5)',
  (zone, min, max, minOverRest, maxOverRest, least, most) => {
    expect(zoneHeartRate(zone, { age: 40, maxHeartRate: null })).toEqual({ min, max });
    expect(zoneHeartRate(zone, { age: 40, restingHeartRate: 60 })).toEqual({
      min: minOverRest,
      max: maxOverRest,
    });
    expect(ZONES[zone].rpe).toEqual({ min: least, max: most });
  },
);

it('never goes above what clearance allows', () => {
  expect(zoneHeartRate(2, { age: 40, maxHeartRate: 140 })).toEqual({ min: 137, max: 140 });
  expect(zoneHeartRate(3, { age: 40, maxHeartRate: 140 })).toEqual({ min: 140, max: 140 });
});
