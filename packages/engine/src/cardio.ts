import { STAGE_MINUTES, type Stage, USUAL_STAGE, usualStage } from './cardio-amounts.ts';
import type { CardioTarget, IntervalStep } from './cardio-progress.ts';
import { ZONES, type Zone, zoneHeartRate } from './heart-rate.ts';
import type { Limits } from './limits.ts';
import type { Phase } from './phase.ts';
import { ageOn, type Profile } from './profile.ts';
import { planningText } from './text/planning.ts';
import type { CardioPlan, Range } from './week-plan.ts';

/** Minutes in zone 1 after each minute in zone 2. */
const REST_MINUTES: Readonly<Record<IntervalStep, number>> = { 0: 3, 1: 3, 2: 2, 3: 1 };

export interface CardioWeek {
  readonly profile: Profile;
  readonly limits: Limits;
  readonly phase: Phase;
  readonly target: CardioTarget;
  readonly deload: boolean;
  readonly day: string;
}

/** One cardio session of a week, and how it is done, in words, where that is not simply steady. */
export interface CardioDose extends CardioPlan {
  readonly stage: Stage;
  readonly zone: Zone;
  readonly how: string | null;
}

/** Where among the week's cardio a session stands. */
export interface CardioPlace {
  /** Which of the week's, from 0. */
  readonly index: number;
  /** Sessions in the top stage before it. */
  readonly hardBefore: number;
  /** The session it is part of; null: on the client's own time. */
  readonly session: number | null;
  /** What the days around it leave. */
  readonly mostStage: Stage;
}

/** One cardio session of the week; a stage that wants it shorter than `minutes` makes it so. */
export function cardioPlan(week: CardioWeek, place: CardioPlace, minutes: number): CardioDose {
  const { profile, limits, target } = week;
  const stage = stageOf(week, place, minutes);
  const zone: Zone = stage;
  const length = stage === 1 ? minutes : Math.min(minutes, STAGE_MINUTES[stage].max);
  const isPlay = plays(limits);
  const range = within(ZONES[zone].rpe, limits.cardio.rpe);
  const rpe = range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`;
  const how = isPlay
    ? planningText(profile.locale, 'cardio-games-how')
    : stage === 1
      ? null
      : planningText(profile.locale, stage === 2 ? 'cardio-intervals-how' : 'cardio-zones-how', {
          rpe,
          rest: REST_MINUTES[target.intervals],
        });
  return {
    session: place.session,
    stage,
    zone,
    minutes: length,
    // Nobody plays tag by a pulse.
    heartRate:
      limits.cardio.pulse && !isPlay
        ? zoneHeartRate(zone, {
            age: ageOn(profile.birthDate, week.day),
            restingHeartRate: profile.restingHeartRate,
            maxHeartRate: limits.cardio.maxHeartRate,
          })
        : null,
    rpe: range,
    text: isPlay
      ? planningText(profile.locale, 'cardio-games', { minutes: length })
      : how === null
        ? planningText(profile.locale, 'cardio-steady', { minutes: length, rpe })
        : planningText(profile.locale, 'cardio-varied', { minutes: length, how }),
    how,
  };
}

/** Children move by playing (OPT reference 7.2). */
export function plays({ careGroups }: Limits): boolean {
  return careGroups.includes('youth-6-12');
}

function stageOf(week: CardioWeek, place: CardioPlace, minutes: number): Stage {
  const { profile, limits, phase, target, deload } = week;
  if (deload) return 1;
  const usual = USUAL_STAGE[phase];
  const top = usualStage(profile.goal, phase);
  const isEasier =
    (usual.alternates === true && place.index % 2 === 1) ||
    (usual.atMost !== undefined && top === 3 && place.hardBefore >= usual.atMost);
  const wanted = isEasier ? top - 1 : top;
  const stage = Math.max(1, Math.min(wanted, target.stage, limits.cardio.maxZone, place.mostStage)) as Stage;
  return stage > 1 && minutes < STAGE_MINUTES[stage as 2 | 3].min ? 1 : stage;
}

function within(range: Range, limit: Range): Range {
  const max = Math.min(range.max, limit.max);
  return { min: Math.min(max, Math.max(range.min, limit.min)), max };
}
