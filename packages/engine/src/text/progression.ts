import type { Locale, Profile } from '../profile.ts';
import type { Reason } from '../reason.ts';
import { progressionEn } from './progression-en.ts';
import { progressionEs } from './progression-es.ts';

export type Inputs = Reason['inputs'];

/** Rules that move one exercise's numbers. */
export const EXERCISE_RULES = [
  'red-flag',
  'pain-exchange',
  'pain-eases',
  'not-done',
  'many-reps-missed',
  'too-hard',
  'nearly-there',
  'as-planned',
  'easier-than-planned',
  'by-effort',
  'by-speed',
  'light-half',
  'body-weight',
  'below-smallest-load',
  'rep-before-load',
  'increment-earned',
  'from-earlier-block',
  'table',
  'ball',
  'light-ball',
  'deload',
  'hold',
  'time-off',
  'go-on-after-repeats',
  'repeat-block',
] as const;
export type ExerciseRule = (typeof EXERCISE_RULES)[number];

/** Rules that make a week other than the next line of the table. */
export const WEEK_RULES = [
  'week-red-flag',
  'week-pain-exchange',
  'week-pain-left-out',
  'week-pain-eased',
  'week-pain-noted',
  'week-pain-not-planned',
  'week-pattern-out',
  'week-step-up',
  'week-step-down',
  'week-repeat-adherence',
  'week-repeat-missed',
  'week-again-too-hard',
  'week-again-pain',
  'week-time-off',
  'week-time-off-phase',
  'week-time-off-restart',
  'week-go-on-after-repeats',
  'week-deload-planned',
  'week-deload-event',
  'week-deload-event-over',
  'week-deload-too-hard',
  'week-deload-two-hard-weeks',
  'week-deload-pain',
  'week-deload-before-repeat',
  'week-recovery',
  'week-hold',
  'week-cleared',
  'lift-too-long',
] as const;
export type WeekRule = (typeof WEEK_RULES)[number];

/** Rules that decide what follows a block. */
export const BLOCK_RULES = [
  'block-advance',
  'block-advance-after-repeat',
  'block-repeat-adherence',
  'block-repeat-fewer-days',
  'block-repeat-effort',
  'block-criterion-missed',
  'block-deload-repeat',
  'block-back',
  'block-trainer',
  'block-trainer-note',
  'block-too-high',
  'block-skips-phase',
  'block-needs-foundation',
  'block-not-in-program',
  'block-program-finished',
  'block-time-off',
] as const;
export type BlockRule = (typeof BLOCK_RULES)[number];

export type ProgressionRule = ExerciseRule | WeekRule | BlockRule;

/** Every sentence of the progression in one language; the compiler asks both languages for every rule. */
export interface ProgressionTexts {
  readonly reasons: Readonly<Record<ProgressionRule, (inputs: Inputs) => string>>;
  /** Where an exercise's numbers come from. */
  readonly source: (
    rule: ExerciseRule,
    inputs: {
      readonly phase: number;
      readonly weekOfBlock: number;
      readonly pct: number;
      readonly week: number;
    },
  ) => string;
}

const TEXTS: Readonly<Record<Locale, ProgressionTexts>> = { en: progressionEn, es: progressionEs };

export function progressionTexts(locale: Locale): ProgressionTexts {
  return TEXTS[locale];
}

/**
 * A reason of the progression in the client's language.
 *
 * @example
 * progressionReason(profile, 'week-repeat-adherence', { done: 2, planned: 4 }).text;
 * //=> 'You did 2 of 4 sessions, so this week repeats the last one at the same loads. …'
 */
export function progressionReason(
  profile: Pick<Profile, 'locale'>,
  rule: ProgressionRule,
  inputs: Inputs = {},
): Reason {
  return { rule, inputs, text: TEXTS[profile.locale].reasons[rule](inputs) };
}
