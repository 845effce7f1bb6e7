import type { Locale } from '../profile.ts';
import type { Reason } from '../reason.ts';
import { PLANNING_EN, type PlanningText } from './planning-en.ts';
import { PLANNING_ES } from './planning-es.ts';

const TEXTS: Readonly<Record<Locale, PlanningText>> = { en: PLANNING_EN, es: PLANNING_ES };

export type PlanningRule = keyof PlanningText;

/**
 * A planning rule, put in the client's words.
 *
 * @example
 * planningReason('en', 'max-phase', { maxPhase: 2 }).text; //=> 'For the health details on record …'
 */
export function planningReason(
  locale: Locale,
  rule: PlanningRule,
  inputs: Readonly<Record<string, string | number>> = {},
): Reason {
  return { rule, inputs, text: TEXTS[locale][rule](inputs) };
}

/**
 * Only the sentence.
 *
 * @example
 * planningText('es', 'event-without-performance');
 */
export function planningText(
  locale: Locale,
  rule: PlanningRule,
  inputs: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[locale][rule](inputs);
}
