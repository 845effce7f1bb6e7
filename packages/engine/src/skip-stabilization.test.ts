import { expect, test } from 'vitest';
import { profileOf } from '../test/fixtures.ts';
import type { Profile, ProfileInput } from './profile.ts';
import { obstaclesToSkipping, type SkipObstacle } from './skip-stabilization.ts';

const DAY = '2026-11-30';

test.each<{ name: string; of: Partial<ProfileInput>; obstacles: SkipObstacle[] }>([
  { name: 'six months of training and more', of: {}, obstacles: [] },
  { name: 'one fault', of: { compensations: ['heels-rise'] }, obstacles: [] },
  { name: 'a beginner', of: { experience: 'beginner' }, obstacles: ['experience'] },
  { name: 'two faults', of: { compensations: ['heels-rise', 'head-forward'] }, obstacles: ['faults'] },
  { name: 'low back rounds', of: { compensations: ['low-back-rounds'] }, obstacles: ['faults'] },
  { name: 'knees move inward', of: { compensations: ['knees-move-inward'] }, obstacles: ['faults'] },
  { name: 'weight shifts', of: { compensations: ['asymmetric-weight-shift'] }, obstacles: ['faults'] },
  { name: 'with care', of: { readiness: 'clear-with-care' }, obstacles: ['readiness'] },
  { name: 'at 65', of: { birthDate: '1961-11-30' }, obstacles: ['care'] },
  { name: 'at 64', of: { birthDate: '1961-12-01' }, obstacles: [] },
  { name: 'a condition', of: { conditions: ['knee-pain'] }, obstacles: ['care'] },
  {
    name: 'several',
    of: { experience: 'beginner', readiness: 'needs-clearance', conditions: ['knee-pain'] },
    obstacles: ['experience', 'readiness', 'care'],
  },
])('$name: $obstacles (OPT reference 3.4)', ({ of, obstacles }) => {
  expect(obstaclesToSkipping(profileOf({ experience: 'advanced', compensations: [], ...of }), DAY)).toEqual(
    obstacles,
  );
});

test('nobody has looked', () => {
  const { compensations: _none, ...unseen } = profileOf({ experience: 'advanced' });
  expect(obstaclesToSkipping(unseen as Profile, DAY)).toEqual(['no-assessment']);
});
