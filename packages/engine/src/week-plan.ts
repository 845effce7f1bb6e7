import type { BodyPart, Component, Level, Stretch, Tag } from './catalogue/exercise.ts';
import type { IsoDate } from './iso-date.ts';
import type { Load } from './load.ts';
import type { Phase, ResistanceFormat } from './phase.ts';
import type { Equipment } from './profile.ts';
import type { Reason } from './reason.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

export const PARTS = [
  'warm-up',
  'activation',
  'skill-development',
  'resistance',
  'clients-choice',
  'cool-down',
] as const;
export type PartName = (typeof PARTS)[number];

/** One exercise, dosed. Nulls say that a variable does not apply; units are in the names. */
export interface Prescription {
  readonly exerciseId: string;
  readonly name: string;
  readonly component: Component;
  readonly stretch?: Stretch;
  readonly sets: number;
  /** Per side when `sides` is 2. */
  readonly reps: Range | null;
  readonly holdSeconds: number | null;
  readonly durationSeconds: number | null;
  /** Seconds down/hold/up, X = as fast as can be controlled. */
  readonly tempo: string | null;
  readonly intensityPct1RM: Range | null;
  readonly load: Load | null;
  readonly targetRpe: number | null;
  readonly restSeconds: number;
  /** Letter shared by a pair, in the order they are done. */
  readonly superset: string | null;
  readonly role?: 'strength' | 'stabilization' | 'power';
  readonly bodyPart?: BodyPart;
  readonly sides: 1 | 2;
  readonly muscles: readonly string[];
  readonly equipment: readonly Equipment[];
  readonly tags: readonly Tag[];
  readonly level: Level | null;
  readonly cue: string;
  /** Warm-up sets before the first hard one; not counted in `sets`. */
  readonly warmUpSets?: number;
  /** Heart-rate zone, for cardio. */
  readonly zone?: 1 | 2 | 3 | 4;
  /** Walked: the reps are steps, and the tempo says nothing. */
  readonly inSteps?: true;
  /** Same pattern, same prime mover, other equipment; for resistance. */
  readonly alternative?: { readonly exerciseId: string; readonly name: string };
  /** Of a member of a group: how the class works at it. */
  readonly station?: Station;
  /** Where the numbers come from, in words: "50 % of 1RM: phase 1, week 1". */
  readonly source?: string;
  /** What changed it from the table's row. */
  readonly adaptations?: readonly Reason[];
}

/** Another exercise of the same pattern. */
export interface Variant {
  readonly exerciseId: string;
  readonly name: string;
}

/** An exercise as a station of a group class (OPT reference 9). */
export interface Station {
  /** A set by the clock; several pieces when one would be too long, with breaks between them. */
  readonly workSeconds: readonly number[];
  readonly breakSeconds: number;
  /** Part of the rest after the set. */
  readonly changeOverSeconds: number;
  /** One step of the continuum easier, or harder; null where there is none for this member. */
  readonly easier: Variant | null;
  readonly harder: Variant | null;
}

export interface Part {
  readonly part: PartName;
  readonly prescriptions: readonly Prescription[];
  /** Why it is empty; present if and only if it is. */
  readonly reason?: string;
  /** How the resistance part is worked through: set by set, in rounds, or two or three lifts in rotation (OPT reference 4.5). */
  readonly format?: ResistanceFormat;
  /** Rest after a round of a circuit. */
  readonly roundRestSeconds?: number;
}

export interface Session {
  /** Counts from 1 within the week. */
  readonly session: number;
  readonly date: IsoDate;
  readonly kind: 'resistance' | 'cardio';
  /** The week's phase, except under daily undulation. */
  readonly phase: Phase;
  readonly title: string;
  readonly estimatedMinutes: number;
  /** All six, in the order of PARTS. */
  readonly parts: readonly Part[];
}

/** Cardio of the week: part of a session, or a suggestion for the client's own time (`session` null). */
export interface CardioPlan {
  readonly session: number | null;
  readonly stage: 1 | 2 | 3 | 4 | 5;
  readonly zone: 1 | 2 | 3 | 4;
  readonly minutes: number;
  readonly heartRate: Range | null;
  readonly rpe: Range;
  readonly text: string;
}

/** General education and estimates, never a meal plan (OPT reference 8). Null ranges: no figures for this person. */
export interface Nutrition {
  readonly estimate: true;
  readonly energyKcal: Range | null;
  readonly proteinGrams: Range | null;
  readonly fatGrams: Range | null;
  readonly carbohydrateGrams: Range | null;
  readonly advice: readonly string[];
}

/** The unit the engine generates: seven days of one client. Weeks count from 1 over the whole of coaching. */
export interface WeekPlan {
  readonly week: number;
  readonly startDate: IsoDate;
  readonly program: number;
  readonly block: number;
  readonly phase: Phase;
  /** Which week of the block's table it is, 1-4; a repeated week keeps its number. */
  readonly weekOfBlock: number;
  readonly deload: boolean;
  readonly why: readonly string[];
  /** The same, as data: rule names and inputs. */
  readonly reasons: readonly Reason[];
  readonly sessions: readonly Session[];
  readonly cardio: readonly CardioPlan[];
  readonly nutrition: Nutrition | null;
}
