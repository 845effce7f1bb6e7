import { ZONES, type Zone, zoneHeartRate } from './heart-rate.ts';
import type { Limits } from './limits.ts';
import type { Phase } from './phase.ts';
import { ageOn, type Goal, type Profile } from './profile.ts';
import { planningText } from './text/planning.ts';
import type { CardioPlan, Range } from './week-plan.ts';
import { CARDIO_GROWTH, ofWeek } from './weekly-targets.ts';

type Stage = 1 | 2 | 3;

/** How often a week and how long: [sessions, minutes]. */
interface Amount {
  readonly sessions: Range;
  readonly minutes: Range;
}

const amount = (fewest: number, most: number, shortest: number, longest: number): Amount => ({
  sessions: { min: fewest, max: most },
  minutes: { min: shortest, max: longest },
});

/** Cardio of a week by goal and phase (OPT reference 5.6). Fat loss ends before phase 4; what stands there serves a trainer's detour. */
const AMOUNTS: Readonly<Record<Goal, Readonly<Record<Phase, Amount>>>> = {
  'fat-loss': {
    1: amount(3, 5, 20, 60),
    2: amount(3, 5, 20, 45),
    3: amount(3, 4, 20, 45),
    4: amount(2, 3, 20, 30),
    5: amount(2, 3, 20, 30),
  },
  'muscle-gain': {
    1: amount(3, 3, 20, 30),
    2: amount(3, 3, 20, 30),
    3: amount(2, 3, 20, 30),
    4: amount(1, 2, 20, 30),
    5: amount(2, 2, 20, 30),
  },
  performance: {
    1: amount(3, 4, 20, 40),
    2: amount(3, 4, 20, 40),
    3: amount(2, 3, 20, 40),
    4: amount(2, 3, 20, 30),
    5: amount(2, 4, 20, 30),
  },
  'general-fitness': {
    1: amount(3, 5, 20, 40),
    2: amount(3, 5, 20, 40),
    3: amount(2, 4, 20, 40),
    4: amount(2, 2, 20, 30),
    5: amount(2, 3, 20, 30),
  },
};

interface Usual {
  readonly stage: Stage;
  /** Every other session is a stage easier. */
  readonly alternates?: true;
  /** Sessions of the top stage a week, at most; the rest is one stage down. */
  readonly atMost?: number;
  readonly goalStages?: Partial<Readonly<Record<Goal, Stage>>>;
}

/** Usual stage by phase (OPT reference 5.6). */
const USUAL_STAGE: Readonly<Record<Phase, Usual>> = {
  1: { stage: 1 },
  2: { stage: 2, alternates: true },
  3: { stage: 2, goalStages: { 'fat-loss': 3 }, atMost: 2 },
  4: { stage: 1 },
  5: { stage: 3, atMost: 2 },
};

/** Weeks of coaching before a stage, standing in for what no log tells: how long zone 1 can be held [ours]. */
const WEEKS_BEFORE_STAGE: Readonly<Record<Stage, number>> = { 1: 0, 2: 4, 3: 12 };
const BASE_SHARE = { beginner: 0, intermediate: 0.25, advanced: 0.5 } as const;
const LONG_SESSION_MINUTES = 75;
const DELOAD_FACTOR = 0.7;
const INTERVAL_RATIOS = ['1:3', '1:2', '1:1', '1:1'] as const;
const SHORTEST_MINUTES = 5;

export interface CardioWeek {
  readonly profile: Profile;
  readonly limits: Limits;
  readonly phase: Phase;
  readonly line: number;
  readonly weekOfCoaching: number;
  readonly deload: boolean;
  readonly day: string;
}

/**
 * How many cardio sessions a week calls for, from the goal's and phase's table.
 *
 * @example
 * cardioAmount('muscle-gain', 4).sessions; //=> { min: 1, max: 2 }
 */
export function cardioAmount(goal: Goal, phase: Phase): Amount {
  return AMOUNTS[goal][phase];
}

/**
 * Minutes of one cardio session: the base the client's experience allows, growing by a tenth of it each week of the block, within
 * the table and what health allows (OPT reference 2.2, 5.6, 7.2).
 */
export function cardioMinutes(week: CardioWeek): number {
  const { profile, limits, phase, line, deload } = week;
  const { minutes } = AMOUNTS[profile.goal][phase];
  const usual = minutes.min + (minutes.max - minutes.min) * BASE_SHARE[profile.experience];
  // Who comes for long has the time: a beginner's block ends at the table's longest, others keep to it.
  const long = profile.experience === 'beginner' ? minutes.max / CARDIO_GROWTH[3] : minutes.max;
  const base = profile.minutesPerSession >= LONG_SESSION_MINUTES ? long : usual;
  const grown = deload ? base * DELOAD_FACTOR : base * ofWeek(CARDIO_GROWTH, line);
  const allowed = Math.min(
    minutes.max,
    Math.max(grown, limits.cardio.minutes.min * (deload ? DELOAD_FACTOR : 1)),
  );
  return Math.max(SHORTEST_MINUTES, Math.floor(Math.min(allowed, limits.cardio.minutes.max)));
}

/**
 * One cardio session of the week.
 *
 * @param index - which of the week's, from 0
 * @param session - the session it is part of; null: on the client's own time
 * @param mostStage - what the days around it leave
 */
export function cardioPlan(
  week: CardioWeek,
  index: number,
  session: number | null,
  minutes: number,
  mostStage: Stage,
): CardioPlan {
  const { profile, limits, line } = week;
  const stage = Math.min(mostStage, stageOf(week, index)) as Stage;
  const zone: Zone = stage;
  const age = ageOn(profile.birthDate, week.day);
  const rpe = within(ZONES[zone].rpe, limits.cardio.rpe);
  const rule = stage === 1 ? 'cardio-steady' : stage === 2 ? 'cardio-intervals' : 'cardio-zones';
  return {
    session,
    stage,
    zone,
    minutes,
    heartRate: limits.cardio.pulse
      ? zoneHeartRate(zone, {
          age,
          restingHeartRate: profile.restingHeartRate,
          maxHeartRate: limits.cardio.maxHeartRate,
        })
      : null,
    rpe,
    text: planningText(profile.locale, rule, {
      minutes,
      rpe: rpe.min === rpe.max ? `${rpe.min}` : `${rpe.min}-${rpe.max}`,
      ratio: ofWeek(INTERVAL_RATIOS, line),
      where: session === null ? 'own' : 'session',
    }),
  };
}

function stageOf({ profile, limits, phase, weekOfCoaching, deload }: CardioWeek, index: number): Stage {
  if (deload) return 1;
  const usual = USUAL_STAGE[phase];
  const top = usual.goalStages?.[profile.goal] ?? usual.stage;
  const alternating = usual.alternates === true && index % 2 === 1 ? top - 1 : top;
  const rationed = usual.atMost !== undefined && top === 3 && index >= usual.atMost ? top - 1 : alternating;
  const ready = ([3, 2, 1] as const).find((stage) => weekOfCoaching > WEEKS_BEFORE_STAGE[stage]) ?? 1;
  return Math.max(1, Math.min(rationed, ready, limits.cardio.maxZone)) as Stage;
}

function within(range: Range, limit: Range): Range {
  const max = Math.min(range.max, limit.max);
  return { min: Math.min(max, Math.max(range.min, limit.min)), max };
}
