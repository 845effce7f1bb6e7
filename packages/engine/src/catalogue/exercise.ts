import type { Equipment, Locale } from '../profile.ts';
import type { MuscleId } from './muscles.ts';

export const COMPONENTS = [
  'smr',
  'flexibility',
  'core',
  'balance',
  'plyometric',
  'saq',
  'resistance',
  'cardio',
] as const;
export type Component = (typeof COMPONENTS)[number];

export const LEVELS = ['stabilization', 'strength', 'power'] as const;
export type Level = (typeof LEVELS)[number];

export const BODY_PARTS = ['total-body', 'chest', 'back', 'shoulders', 'arms', 'legs'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

export const PATTERNS = [
  'squat',
  'hinge',
  'lunge',
  'horizontal-push',
  'vertical-push',
  'horizontal-pull',
  'vertical-pull',
  'shoulder-raise',
  'elbow-flexion',
  'elbow-extension',
  'calf-raise',
  'total-body',
] as const;
export type Pattern = (typeof PATTERNS)[number];

export const CARDIO_MODES = [
  'walk',
  'incline-walk',
  'march',
  'steps',
  'stairs',
  'boxing',
  'run',
  'rope',
  'bike',
  'row',
  'elliptical',
] as const;
export type CardioMode = (typeof CARDIO_MODES)[number];

export type Stretch = 'static' | 'active' | 'dynamic';

/**
 * How the body is placed. `standing` is free standing, `supported` standing with a hand, the back or the hips against something solid;
 * `prone` includes everything on hands and feet facing the floor (planks, push-ups); `supine-raised` and `prone-raised` lie
 * on a bench or a ball; `inclined` leans back on an incline bench.
 */
export const POSITIONS = [
  'standing',
  'supported',
  'seated',
  'floor-seated',
  'kneeling',
  'quadruped',
  'side-lying',
  'supine',
  'prone',
  'inclined',
  'supine-raised',
  'prone-raised',
  'hanging',
] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * What a condition or a fault may forbid: the list of the OPT reference (7.2, last paragraph), then what its rules name
 * beyond that list.
 */
export const TAGS = [
  'spine-flexion-loaded',
  'spine-rotation-loaded',
  'hinge-floor',
  'overhead',
  'behind-neck',
  'deep-knee',
  'jump',
  'sprint',
  'cut',
  'supine',
  'prone',
  'inverted',
  'isometric-long',
  'unstable-surface',
  'single-leg',
  'floor-transfer',
  'valsalva',
  'grip-max',
  'impact',
  'contact-fall',

  /** Trunk leaning forward with nothing to rest it on while pulling: not for low-back pain, not with osteoporosis. */
  'bent-over-unsupported',
  /** Not for shoulder impingement: these three and `overhead`, `behind-neck`. */
  'upright-row',
  'dip',
  'wide-grip-press',
  /** Open-chain knee extension against a load: not for knee pain. */
  'leg-extension',
  /** A loaded hinge, from the floor or not: not in late pregnancy. */
  'hinge-loaded',
  /** Rolling on spine or ribs: not with osteoporosis. */
  'spine-roll',
  /** Twisting to the end of the range, even unloaded: not with osteoporosis. */
  'spine-rotation-end-range',
  /** A deep stretch: not in pregnancy from week 14. */
  'end-range-stretch',
  /** Standing with nothing to hold or lean on: not in late pregnancy. */
  'standing-free',
  /** Rounding the back to the end of its range, even unloaded: not with osteoporosis. */
  'spine-flexion-end-range',
  /** Bending the back backward against the trunk's weight: not for low-back pain, whose core work keeps the spine in neutral. */
  'spine-extension-loaded',
  /** Weight on a bent knee on the floor, and no hands to share it: not for knee pain. */
  'kneeling',
  /** Arms beside the ears without a load, in a stretch or a drill: not for shoulder impingement; faults leave it open. */
  'shoulder-end-range',
  /** The arms throw, catch, punch or push off and land: not for shoulder impingement. */
  'ballistic-arms',
  /** Pressure on the belly: not in pregnancy from week 14. */
  'abdominal-pressure',
  /** Down to the floor and up again, or turned about, in one quick move: not from 65, not with hypertension. */
  'fast-position-change',
  /** High, far, turning, with both knees tucked, off a box or on one leg: not from 65, not with obesity. */
  'demanding-jump',
  /** Stepping sideways to raise the pulse: with knee pain that is done on a bike or walking straight on. */
  'side-step',
  /** Cardio postures of 5.6. */
  'step-machine',
  'low-handlebar',
  'long-sitting',
] as const;
export type Tag = (typeof TAGS)[number];

/** How its load is made up, which decides the increments: `none` is the body's own weight or nothing. */
export const LOADINGS = [
  'none',
  'barbell',
  'dumbbell',
  'kettlebell',
  'machine',
  'cable',
  'band',
  'medicine-ball',
] as const;
export type Loading = (typeof LOADINGS)[number];

/**
 * One exercise, as a coach would file it.
 *
 * `equipment` is all of what it needs. `bodyweight` means what every home has: floor, wall, a sturdy chair, a step of the stairs, a towel.
 * `level` is the family of phases it belongs to, null
 * for smr, flexibility and cardio. `sides` 2: done on one limb at a time, reps and holds count per side. `muscles` are the prime movers
 * (for smr and flexibility: what is rolled or stretched; for activation: what it strengthens), ids as in the
 * compensation table where they occur there. `isolation` marks single-joint work, which has no useful 1RM (2.2).
 * `isometric` marks holds among core and balance exercises: reps become seconds (2.1, note to core).
 * `held` marks landings that are held (stabilization plyometrics, power balance).
 * A resistance exercise without `pattern` serves as activation only: it never covers a body part in the resistance part (4.4).
 */
export interface Exercise {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** A sentence in the second person on what to feel or to watch; where safety asks for it, a second one. */
  readonly cue: Readonly<Record<Locale, string>>;
  readonly component: Component;
  readonly stretch?: Stretch;
  readonly level: Level | null;
  readonly bodyPart: BodyPart | null;
  readonly pattern: Pattern | null;
  readonly muscles: readonly MuscleId[];
  readonly equipment: readonly Equipment[];
  readonly loading: Loading;
  readonly sides: 1 | 2;
  readonly position: Position;
  readonly region: 'upper' | 'lower' | 'core' | 'whole';
  readonly tags: readonly Tag[];
  readonly isolation?: true;
  readonly isometric?: true;
  readonly held?: true;
  /**
   * Limb against limb, towel, wall: what a coach falls back on when nothing of the pattern can be loaded or hung from; cardio on the
   * spot where there is nowhere to go.
   */
  readonly makeshift?: true;
  /** Made for a first step, as from the knees: whoever has trained before starts further on. */
  readonly forBeginners?: true;
  /** A late rung of its line (6.4), or a skill of its own: nothing to begin with. What is harder than one of these is one too. */
  readonly notForBeginners?: true;
  /** Grip, balance or the weaker half ends the set before the lift is heavy: not for the phases of heavy loads. */
  readonly neverHeavy?: true;
  /** Of cardio: the highest zone it reaches in most people; left out: any. */
  readonly topZone?: 1 | 2;
  /** Of cardio: the lowest zone most people can hold on it: who runs is not in zone 1; left out: 1. */
  readonly lowestZone?: 1 | 2 | 3;
  /** Walked: what the dose counts are steps (on each side, with `sides` 2), and no tempo applies. */
  readonly inSteps?: true;
  /** More repetitions than this are not done well, whatever the row allows. */
  readonly mostReps?: number;
  /** Of cardio: how the body is moved along, which is what health chooses by. */
  readonly mode?: CardioMode;
  /** Muscles it activates when chosen as an activation exercise (4.2); ids of the compensation table. */
  readonly activates?: readonly MuscleId[];
  /** One step easier, one step harder on the proprioceptive continuum (6.4); `progression.regression` leads back. */
  readonly regression?: string;
  readonly progression?: string;
}
