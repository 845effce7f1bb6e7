import { acuteRow } from './acute-variables.ts';
import { type CardioWeek, cardioAmount, cardioMinutes, cardioPlan } from './cardio.ts';
import type { DayKind, TrainingDay } from './splits.ts';
import type { CardioPlan } from './week-plan.ts';

const DAYS_BETWEEN_ZONE_3 = 2;
const HARD_STAGE = 3;
const MOST_EASY_STAGE = 2;
const WORKS_LEGS: ReadonlySet<DayKind> = new Set<DayKind>(['total-body', 'lower']);

/**
 * Hands out a week's cardio (OPT reference 5.6): cardio days first, then what sessions have time for after lifting, the rest as a
 * suggestion for the client's own time. Zone 3 never two days running, nor the day before legs are trained.
 */
export class CardioDays {
  readonly #week: CardioWeek & { readonly days: readonly TrainingDay[] };
  readonly #plans: CardioPlan[] = [];
  readonly #most: number;
  readonly #least: number;
  #hardOn = Number.NEGATIVE_INFINITY;
  #offered: CardioPlan | null = null;

  constructor(week: CardioWeek & { readonly days: readonly TrainingDay[] }) {
    const { sessions } = cardioAmount(week.profile.goal, week.phase);
    this.#week = week;
    this.#most = Math.min(sessions.max, acuteRow(week.phase, 'cardio').sessionsPerWeek.max);
    this.#least = sessions.min;
  }

  /** What session `index` (from 0) may take; null when the week has enough. */
  next(index: number): CardioPlan | null {
    const day = this.#week.days[index];
    if (day === undefined) return null;
    const later = this.#week.days.slice(index + 1).filter(({ kind }) => kind === 'cardio').length;
    const isCardioDay = day.kind === 'cardio';
    if (!isCardioDay && this.#plans.length + later >= this.#most) {
      this.#offered = null;
      return null;
    }
    this.#offered = this.#plan(day.offset, index + 1, cardioMinutes(this.#week));
    return this.#offered;
  }

  /** What session `index` took in the end, in minutes; 0: nothing. */
  done(index: number, minutes: number): void {
    if (minutes === 0 || this.#offered === null) return;
    const day = this.#week.days[index];
    const plan = this.#plan(day?.offset ?? 0, index + 1, minutes);
    if (plan.stage === HARD_STAGE) this.#hardOn = day?.offset ?? 0;
    this.#plans.push(plan);
  }

  /** All of the week, suggestions last. */
  plans(): CardioPlan[] {
    if (this.#week.days.length === 0) return [];
    const plans = [...this.#plans];
    while (plans.length < this.#least)
      plans.push(cardioPlan(this.#week, plans.length, null, cardioMinutes(this.#week), MOST_EASY_STAGE));
    return plans;
  }

  #plan(offset: number, session: number, minutes: number): CardioPlan {
    const next = this.#week.days.find((day) => day.offset === offset + 1);
    const beforeLegs = next !== undefined && WORKS_LEGS.has(next.kind);
    const rested = offset - this.#hardOn >= DAYS_BETWEEN_ZONE_3;
    const most = rested && !beforeLegs ? HARD_STAGE : MOST_EASY_STAGE;
    return cardioPlan(this.#week, this.#plans.length, session, minutes, most);
  }
}
