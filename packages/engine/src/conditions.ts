import type { Tag } from './catalogue/exercise.ts';
import type { MuscleId } from './catalogue/muscles.ts';
import type { Phase } from './phase.ts';
import type { Condition, Equipment } from './profile.ts';

/** What asks for care: the conditions of a profile, stages of pregnancy, and ages. */
export type CareGroup =
  | Exclude<Condition, 'pregnancy'>
  | 'pregnancy-1'
  | 'pregnancy-2'
  | 'pregnancy-3'
  | 'older-adult'
  | 'youth-6-12'
  | 'youth-13-17';

type Bounds = readonly [min: number, max: number];

/** One line of the table of conditions (OPT reference 7.2). What is left out is not limited. */
export interface CareRule {
  /** Highest phase without a doctor's or trainer's word, and with the word that clearance carries. */
  readonly maxPhase: Phase;
  readonly maxPhaseCleared: Phase;
  readonly sets?: Bounds;
  readonly reps?: Bounds;
  readonly pct1RM?: Bounds;
  readonly rpe?: number;
  /** Sets and reps above the waist only. */
  readonly upperBody?: {
    readonly sets: Bounds;
    readonly reps: Bounds;
    /** Until it has been free of pain for four weeks. */
    readonly whilePainful: { readonly pct1RM: Bounds; readonly rpe: number };
  };
  /** Between sets; where nothing is said elsewhere, ours: the pulse comes down before the next. */
  readonly minRestSeconds?: number;
  readonly excludes: readonly Tag[];
  /** Only in a client's first weeks of coaching. */
  readonly excludesAtFirst?: { readonly weeks: number; readonly tags: readonly Tag[] };
  readonly excludesEquipment?: readonly Equipment[];
  /** Balance work on the floor only. */
  readonly balanceOnFloor?: true;
  readonly balanceEverySession?: true;
  /** Two legs and support before one leg, wherever there is a choice. */
  readonly steadyFirst?: true;
  /** Nothing that stands on two legs becomes the same on one: a fall would cost too much. */
  readonly staysOnTwoLegs?: true;
  /** On the feet before sitting: bones want weight to carry. */
  readonly onFeetFirst?: true;
  /** Nothing that asks for easier variants than others start with. */
  readonly usualVariants?: true;
  /** Seated or standing before floor work, wherever there is a choice. */
  readonly offFloorFirst?: true;
  readonly noPlyometric?: true;
  /** Landings that are held and small, no more. */
  readonly gentlePlyometric?: true;
  readonly noSaq?: true;
  /** Rolling standing or seated. */
  readonly smrOffFloor?: true;
  /** Legs may be swollen or have varicose veins, and nobody looks before each session. */
  readonly rollsNoLowerLegs?: true;
  readonly staticHoldSeconds?: number;
  readonly isometricMaxSeconds?: number;
  readonly tempos?: Readonly<Record<string, string>>;
  /** Loads by effort only. */
  readonly noPercentages?: true;
  readonly maxResistanceDays?: number;
  /** Pull sets for each push set of a week, at least. */
  readonly pullPerPush?: number;
  /** Muscles to activate whatever the assessment says. */
  readonly activates?: readonly MuscleId[];
  readonly cardio?: {
    readonly maxZone: 1 | 2 | 3;
    readonly minutes?: Bounds;
    readonly rpe?: Bounds;
    /** Pulse targets mislead: drugs, pregnancy. */
    readonly noPulse?: true;
  };
}

export const CARE_RULES: Readonly<Record<CareGroup, CareRule>> = {
  'older-adult': {
    maxPhase: 2,
    maxPhaseCleared: 5,
    sets: [1, 3],
    reps: [8, 20],
    pct1RM: [40, 80],
    rpe: 7,
    minRestSeconds: 60,
    excludes: ['inverted', 'contact-fall', 'sprint', 'dip', 'fast-position-change', 'demanding-jump'],
    excludesAtFirst: { weeks: 8, tags: ['jump', 'impact'] },
    excludesEquipment: ['balance-disc'],
    balanceEverySession: true,
    steadyFirst: true,
    staysOnTwoLegs: true,
    offFloorFirst: true,
    gentlePlyometric: true,
    staticHoldSeconds: 60,
    maxResistanceDays: 3,
    cardio: { maxZone: 1, minutes: [20, 60], rpe: [3, 5] },
  },
  'pregnancy-1': {
    maxPhase: 2,
    maxPhaseCleared: 2,
    sets: [2, 3],
    reps: [12, 15],
    rpe: 6,
    excludes: ['contact-fall', 'valsalva', 'inverted', 'jump', 'impact', 'sprint', 'cut'],
    minRestSeconds: 30,
    steadyFirst: true,
    staysOnTwoLegs: true,
    excludesEquipment: ['balance-disc'],
    maxResistanceDays: 3,
    cardio: { maxZone: 1, minutes: [15, 30], rpe: [3, 5], noPulse: true },
  },
  'pregnancy-2': {
    maxPhase: 1,
    maxPhaseCleared: 1,
    sets: [1, 3],
    reps: [12, 15],
    rpe: 6,
    excludes: [
      'contact-fall',
      'valsalva',
      'inverted',
      'supine',
      'prone',
      'jump',
      'impact',
      'sprint',
      'cut',
      'spine-flexion-loaded',
      'end-range-stretch',
      'spine-rotation-end-range',
      'abdominal-pressure',
    ],
    excludesEquipment: ['balance-disc'],
    minRestSeconds: 30,
    steadyFirst: true,
    rollsNoLowerLegs: true,
    staysOnTwoLegs: true,
    noPlyometric: true,
    noSaq: true,
    maxResistanceDays: 3,
    cardio: { maxZone: 1, minutes: [15, 30], rpe: [3, 5], noPulse: true },
  },
  'pregnancy-3': {
    maxPhase: 1,
    maxPhaseCleared: 1,
    sets: [1, 2],
    reps: [12, 15],
    rpe: 5,
    excludes: [
      'contact-fall',
      'valsalva',
      'inverted',
      'supine',
      'prone',
      'jump',
      'impact',
      'sprint',
      'cut',
      'spine-flexion-loaded',
      'end-range-stretch',
      'spine-rotation-end-range',
      'abdominal-pressure',
      'standing-free',
      'hinge-loaded',
      'hinge-floor',
      'isometric-long',
    ],
    excludesEquipment: ['balance-disc'],
    minRestSeconds: 30,
    steadyFirst: true,
    rollsNoLowerLegs: true,
    staysOnTwoLegs: true,
    noPlyometric: true,
    noSaq: true,
    maxResistanceDays: 3,
    cardio: { maxZone: 1, minutes: [15, 20], rpe: [3, 4], noPulse: true },
  },
  hypertension: {
    maxPhase: 2,
    maxPhaseCleared: 5,
    sets: [1, 3],
    reps: [10, 20],
    pct1RM: [50, 75],
    rpe: 6,
    minRestSeconds: 30,
    excludes: ['valsalva', 'inverted', 'isometric-long', 'grip-max', 'fast-position-change'],
    isometricMaxSeconds: 10,
    offFloorFirst: true,
    tempos: { '4/2/1': '4/1/1' },
    cardio: { maxZone: 1, minutes: [30, 60], noPulse: true },
  },
  'youth-6-12': {
    maxPhase: 1,
    maxPhaseCleared: 1,
    sets: [1, 2],
    reps: [12, 15],
    rpe: 6,
    excludes: ['valsalva', 'grip-max'],
    excludesEquipment: ['barbell', 'machines'],
    noPercentages: true,
    maxResistanceDays: 3,
    cardio: { maxZone: 1 },
  },
  'youth-13-17': {
    maxPhase: 2,
    maxPhaseCleared: 5,
    sets: [1, 3],
    reps: [8, 15],
    pct1RM: [50, 75],
    excludes: [],
    usualVariants: true,
    cardio: { maxZone: 2 },
  },
  obesity: {
    maxPhase: 2,
    maxPhaseCleared: 5,
    sets: [1, 3],
    reps: [10, 15],
    pct1RM: [50, 75],
    rpe: 7,
    minRestSeconds: 30,
    excludes: ['inverted', 'fast-position-change', 'demanding-jump'],
    excludesAtFirst: { weeks: 8, tags: ['jump', 'impact', 'sprint'] },
    excludesEquipment: ['balance-disc'],
    balanceOnFloor: true,
    offFloorFirst: true,
    gentlePlyometric: true,
    smrOffFloor: true,
    cardio: { maxZone: 1, minutes: [20, 60] },
  },
  'low-back-pain': {
    maxPhase: 2,
    maxPhaseCleared: 5,
    sets: [1, 3],
    reps: [12, 15],
    rpe: 6,
    excludes: [
      'spine-flexion-loaded',
      'spine-rotation-loaded',
      'hinge-floor',
      'bent-over-unsupported',
      'spine-extension-loaded',
      'jump',
      'impact',
    ],
    noPlyometric: true,
    cardio: { maxZone: 1 },
  },
  'knee-pain': {
    activates: ['gluteus-medius'],
    maxPhase: 2,
    maxPhaseCleared: 3,
    sets: [1, 3],
    reps: [10, 15],
    excludes: [
      'deep-knee',
      'jump',
      'leg-extension',
      'impact',
      'sprint',
      'cut',
      'step-machine',
      'kneeling',
      'side-step',
    ],
    noPlyometric: true,
    noSaq: true,
    cardio: { maxZone: 2 },
  },
  'shoulder-impingement': {
    maxPhase: 3,
    maxPhaseCleared: 3,
    upperBody: { sets: [1, 3], reps: [12, 15], whilePainful: { pct1RM: [50, 70], rpe: 7 } },
    excludes: [
      'overhead',
      'upright-row',
      'dip',
      'behind-neck',
      'wide-grip-press',
      'shoulder-end-range',
      'ballistic-arms',
    ],
    pullPerPush: 2,
    activates: ['rotator-cuff'],
    usualVariants: true,
  },
  osteoporosis: {
    maxPhase: 2,
    maxPhaseCleared: 3,
    sets: [1, 3],
    reps: [8, 15],
    pct1RM: [50, 80],
    excludes: [
      'spine-flexion-loaded',
      'spine-flexion-end-range',
      'spine-rotation-loaded',
      'spine-rotation-end-range',
      'spine-roll',
      'bent-over-unsupported',
      'hinge-floor',
      'jump',
      'impact',
      'contact-fall',
    ],
    staysOnTwoLegs: true,
    onFeetFirst: true,
    balanceEverySession: true,
    noPlyometric: true,
    cardio: { maxZone: 1 },
  },
};
