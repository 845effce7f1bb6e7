import { acuteRow } from './acute-variables.ts';
import { type CardioDose, type CardioWeek, cardioPlan, plays } from './cardio.ts';
import { cardioAmount } from './cardio-amounts.ts';
import { cardioFloor } from './cardio-progress.ts';
import type { DayKind, TrainingDay } from './splits.ts';
import { planningText } from './text/planning.ts';
import type { CardioPlan } from './week-plan.ts';

const DAYS_BETWEEN_ZONE_3 = 2;
const HARD_STAGE = 3;
const MOST_EASY_STAGE = 2;
const PLAY_MINUTES = 60;
const WORKS_LEGS: ReadonlySet<DayKind> = new Set<DayKind>(['total-body', 'lower']);

interface CardioDaysWeek extends CardioWeek {
  readonly days: readonly TrainingDay[];
  /** The first of a block says what the week's cardio comes to beside what health asks for. */
  readonly beginsBlock: boolean;
}

/**
 * Hands out a week's cardio (OPT reference 5.6): cardio days first, then what sessions have time for after lifting, the rest as a
 * suggestion for the client's own time. Zone 3 never two days running, nor the day before legs are trained.
 */
export class CardioDays {
  readonly #week: CardioDaysWeek;
  readonly #plans: CardioPlan[] = [];
  readonly #most: number;
  readonly #mostInSessions: number;
  #hardOn = Number.NEGATIVE_INFINITY;
  #hardCount = 0;

  constructor(week: CardioDaysWeek) {
    this.#week = week;
    this.#most = acuteRow(week.phase, 'cardio').sessionsPerWeek.max;
    this.#mostInSessions = Math.min(cardioAmount(week.profile.goal, week.phase).sessions.max, this.#most);
  }

  /** Minutes of cardio that session `index` (from 0) may take at most; 0 when the week has enough. */
  minutesFor(index: number): number {
    const { days, target } = this.#week;
    const day = days[index];
    if (day === undefined) return 0;
    const later = days.slice(index + 1).filter(({ kind }) => kind === 'cardio').length;
    const isFull = day.kind !== 'cardio' && this.#plans.length + later >= this.#mostInSessions;
    return isFull ? 0 : this.at(index, target.minutes).minutes;
  }

  /** What so many minutes of cardio in session `index` are. */
  at(index: number, minutes: number): CardioDose {
    const { days } = this.#week;
    const offset = days[index]?.offset ?? 0;
    const next = days.find((day) => day.offset === offset + 1);
    const beforeLegs = next !== undefined && WORKS_LEGS.has(next.kind);
    const rested = offset - this.#hardOn >= DAYS_BETWEEN_ZONE_3;
    return cardioPlan(
      this.#week,
      {
        index: this.#plans.length,
        hardBefore: this.#hardCount,
        session: index + 1,
        mostStage: rested && !beforeLegs ? HARD_STAGE : MOST_EASY_STAGE,
      },
      minutes,
    );
  }

  /** What session `index` took in the end, in minutes; 0: nothing. */
  done(index: number, minutes: number): void {
    if (minutes === 0) return;
    const plan = this.at(index, minutes);
    if (plan.stage === HARD_STAGE) {
      this.#hardOn = this.#week.days[index]?.offset ?? 0;
      this.#hardCount += 1;
    }
    this.#plans.push(withoutHow(plan));
  }

  /** All of the week, suggestions last. */
  plans(): CardioPlan[] {
    const { days, limits } = this.#week;
    if (days.length === 0) return [];
    return plays(limits) ? [...this.#plans, this.#everyDay()] : this.#withReminder(this.#withSuggestions());
  }

  /** What is left of the week's minutes once sessions have had theirs, in whole sessions. */
  #withSuggestions(): CardioPlan[] {
    const { target } = this.#week;
    const plans = [...this.#plans];
    let left = target.sessions * target.minutes - minutesOf(plans);
    const most = Math.min(this.#most, Math.max(this.#mostInSessions, target.sessions));
    while (plans.length < most && left >= target.minutes / 2) {
      plans.push(withoutHow(this.#own(plans.length, target.minutes)));
      left -= target.minutes;
    }
    return plans;
  }

  #own(index: number, minutes: number): CardioDose {
    const place = { index, hardBefore: this.#hardCount, session: null, mostStage: MOST_EASY_STAGE } as const;
    return cardioPlan(this.#week, place, minutes);
  }

  /** Children play for an hour every day, sessions included (OPT reference 7.2). */
  #everyDay(): CardioPlan {
    const plan = withoutHow(this.#own(0, PLAY_MINUTES));
    return { ...plan, text: planningText(this.#week.profile.locale, 'cardio-games-daily') };
  }

  /** What a plan cannot hold, everyday walking can. */
  #withReminder(plans: CardioPlan[]): CardioPlan[] {
    const { profile, deload, beginsBlock, limits } = this.#week;
    const minutes = cardioFloor(profile.goal);
    const last = plans.at(-1);
    const isYoung = limits.careGroups.includes('youth-13-17');
    if (last === undefined || deload || !beginsBlock || isYoung || minutesOf(plans) >= minutes) return plans;
    const more = planningText(profile.locale, 'cardio-everyday', { minutes });
    return [...plans.slice(0, -1), { ...last, text: `${last.text} ${more}` }];
  }
}

function minutesOf(plans: readonly CardioPlan[]): number {
  return plans.reduce((sum, { minutes }) => sum + minutes, 0);
}

function withoutHow({ how: _, ...plan }: CardioDose): CardioPlan {
  return plan;
}
