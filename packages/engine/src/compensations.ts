import type { MuscleId } from './catalogue/muscles.ts';

/** What the client shows in the movement assessment, worst first: the order is the priority (OPT reference 5.1). */
export const COMPENSATION_IDS = [
  'low-back-rounds',
  'asymmetric-weight-shift',
  'low-back-arches',
  'knees-move-inward',
  'excessive-forward-lean',
  'feet-turn-out',
  'heels-rise',
  'knees-move-outward',
  'shoulders-elevate',
  'scapular-winging',
  'arms-fall-forward',
  'head-forward',
] as const;
export type CompensationId = (typeof COMPENSATION_IDS)[number];

export interface Compensation {
  readonly view: 'anterior' | 'lateral' | 'posterior';
  /** Rolled and stretched. */
  readonly overactive: readonly MuscleId[];
  /** Activated. */
  readonly underactive: readonly MuscleId[];
}

export const COMPENSATIONS: Readonly<Record<CompensationId, Compensation>> = {
  'low-back-rounds': {
    view: 'lateral',
    overactive: ['hamstrings', 'adductor-magnus', 'rectus-abdominis', 'external-obliques'],
    underactive: [
      'gluteus-maximus',
      'erector-spinae',
      'intrinsic-core-stabilizers',
      'hip-flexors',
      'latissimus-dorsi',
    ],
  },
  'asymmetric-weight-shift': {
    view: 'posterior',
    overactive: [
      'adductors',
      'tensor-fasciae-latae',
      'gastrocnemius',
      'soleus',
      'piriformis',
      'biceps-femoris',
      'gluteus-medius',
    ],
    underactive: ['gluteus-medius', 'anterior-tibialis', 'adductors'],
  },
  'low-back-arches': {
    view: 'lateral',
    overactive: ['hip-flexors', 'erector-spinae', 'latissimus-dorsi'],
    underactive: ['gluteus-maximus', 'hamstrings', 'intrinsic-core-stabilizers'],
  },
  'knees-move-inward': {
    view: 'anterior',
    overactive: [
      'adductors',
      'biceps-femoris-short-head',
      'tensor-fasciae-latae',
      'lateral-gastrocnemius',
      'vastus-lateralis',
    ],
    underactive: [
      'gluteus-medius',
      'gluteus-maximus',
      'vastus-medialis-oblique',
      'medial-hamstrings',
      'medial-gastrocnemius',
    ],
  },
  'excessive-forward-lean': {
    view: 'lateral',
    overactive: ['soleus', 'gastrocnemius', 'hip-flexors', 'rectus-abdominis', 'external-obliques'],
    underactive: ['anterior-tibialis', 'gluteus-maximus', 'erector-spinae', 'intrinsic-core-stabilizers'],
  },
  'feet-turn-out': {
    view: 'anterior',
    overactive: ['soleus', 'lateral-gastrocnemius', 'biceps-femoris-short-head', 'tensor-fasciae-latae'],
    underactive: ['medial-gastrocnemius', 'medial-hamstrings', 'gracilis', 'sartorius', 'popliteus'],
  },
  'heels-rise': {
    view: 'posterior',
    overactive: ['soleus', 'gastrocnemius'],
    underactive: ['anterior-tibialis'],
  },
  'knees-move-outward': {
    view: 'anterior',
    overactive: ['piriformis', 'biceps-femoris', 'tensor-fasciae-latae', 'gluteus-minimus'],
    underactive: ['adductors', 'medial-hamstrings', 'gluteus-maximus'],
  },
  'shoulders-elevate': {
    view: 'lateral',
    overactive: ['upper-trapezius', 'sternocleidomastoid', 'levator-scapulae'],
    underactive: ['middle-trapezius', 'lower-trapezius'],
  },
  'scapular-winging': {
    view: 'posterior',
    overactive: ['pectoralis-minor'],
    underactive: ['serratus-anterior', 'middle-trapezius', 'lower-trapezius'],
  },
  'arms-fall-forward': {
    view: 'lateral',
    overactive: ['latissimus-dorsi', 'teres-major', 'pectoralis-major', 'pectoralis-minor'],
    underactive: ['middle-trapezius', 'lower-trapezius', 'rhomboids', 'rotator-cuff'],
  },
  'head-forward': {
    view: 'lateral',
    overactive: ['upper-trapezius', 'sternocleidomastoid', 'levator-scapulae'],
    underactive: ['deep-cervical-flexors'],
  },
};
