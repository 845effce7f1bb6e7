import type { CompensationId } from './compensations.ts';
import type { IsoDate } from './iso-date.ts';
import { careGroups } from './limits.ts';
import type { Profile } from './profile.ts';

/** Why phase 1 may not be skipped; each is one line of OPT reference 3.4. */
export type SkipObstacle = 'experience' | 'no-assessment' | 'faults' | 'readiness' | 'care';

const FAULTS_THAT_NEED_IT: readonly CompensationId[] = [
  'low-back-rounds',
  'knees-move-inward',
  'asymmetric-weight-shift',
];
const MOST_FAULTS = 1;

/**
 * What stands against skipping phase 1, in order; empty when the trainer's wish may be granted (OPT reference 3.4). `beginner`
 * counts as less than six months of regular training; no list of compensations as no assessment on file.
 *
 * @example
 * obstaclesToSkipping({ …, experience: 'advanced', compensations: [] }, '2026-11-30'); //=> []
 */
export function obstaclesToSkipping(profile: Profile, day: IsoDate): SkipObstacle[] {
  const obstacles: SkipObstacle[] = [];
  const faults = profile.compensations;
  if (profile.experience === 'beginner') obstacles.push('experience');
  if (faults === undefined) obstacles.push('no-assessment');
  else if (faults.length > MOST_FAULTS || faults.some((fault) => FAULTS_THAT_NEED_IT.includes(fault)))
    obstacles.push('faults');
  if (profile.readiness !== 'clear') obstacles.push('readiness');
  if (careGroups(profile, day).length > 0) obstacles.push('care');
  return obstacles;
}
