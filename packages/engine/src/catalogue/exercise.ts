import type { Equipment, Locale } from '../profile.ts';

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

export type Stretch = 'static' | 'active' | 'dynamic';

/** What a condition or a fault may forbid (OPT reference 7.2, last paragraph). */
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
 * `equipment` is all of what it needs (`bodyweight` when nothing). `level` is the family of phases it belongs to, null
 * for smr, flexibility and cardio. `sides` 2: done on one limb at a time, reps and holds count per side. `muscles` are the prime movers
 * (for smr and flexibility: what is rolled or stretched; for activation: what it strengthens), ids as in the
 * compensation table where they occur there. `isolation` marks single-joint work, which has no useful 1RM (2.2).
 * `isometric` marks holds among core and balance exercises: reps become seconds (2.1, note to core).
 * `held` marks landings that are held (stabilization plyometrics, power balance).
 */
export interface Exercise {
  readonly id: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** One sentence in the second person: what to feel or to watch. */
  readonly cue: Readonly<Record<Locale, string>>;
  readonly component: Component;
  readonly stretch?: Stretch;
  readonly level: Level | null;
  readonly bodyPart: BodyPart | null;
  readonly pattern: Pattern | null;
  readonly muscles: readonly string[];
  readonly equipment: readonly Equipment[];
  readonly loading: Loading;
  readonly sides: 1 | 2;
  readonly region: 'upper' | 'lower' | 'core' | 'whole';
  readonly tags: readonly Tag[];
  readonly isolation?: true;
  readonly isometric?: true;
  readonly held?: true;
  /** Muscles it activates when chosen as an activation exercise (4.2); ids of the compensation table. */
  readonly activates?: readonly string[];
  /** One step easier, one step harder on the proprioceptive continuum (6.4). */
  readonly regression?: string;
  readonly progression?: string;
}
