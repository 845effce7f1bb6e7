import { acuteRow } from './acute-variables.ts';
import type { BodyPart, Tag } from './catalogue/exercise.ts';
import { TAGS } from './catalogue/exercise.ts';
import type { MuscleId } from './catalogue/muscles.ts';
import type { CompensationId } from './compensations.ts';
import { CARE_RULES, type CareGroup, type CareRule } from './conditions.ts';
import { daysBetween, type IsoDate } from './iso-date.ts';
import { PHASE_NUMBERS, type Phase } from './phase.ts';
import { ageOn, type Equipment, type Profile } from './profile.ts';
import type { Range } from './week-plan.ts';

/** Dose of resistance work that the client's state of health leaves; ranges to be intersected with a row. */
export interface DoseLimits {
  readonly sets: Range;
  readonly reps: Range;
  /** Percent of 1RM, 0-100. */
  readonly pct1RM: Range;
  /** RPE ceiling, 0-10. */
  readonly rpe: number;
}

/**
 * Everything that health, age, faults and clearance take away from what a phase would ask for. Several conditions at once: the
 * strictest of each (OPT reference 7.2, 5.1, 5.2). Nothing in it ever adds.
 */
export interface Limits extends DoseLimits {
  readonly careGroups: readonly CareGroup[];
  readonly maxPhase: Phase;
  /** The same above the waist, where the shoulder asks for less. */
  readonly upperBody: DoseLimits;
  /** For resistance, core, balance and jumps; never above the row's maximum. Seconds. */
  readonly minRestSeconds: number;
  readonly excludedTags: ReadonlySet<Tag>;
  readonly excludedEquipment: ReadonlySet<Equipment>;
  readonly balanceOnFloor: boolean;
  readonly balanceEverySession: boolean;
  readonly steadyFirst: boolean;
  readonly staysOnTwoLegs: boolean;
  readonly offFloorFirst: boolean;
  readonly onFeetFirst: boolean;
  /** Health asks for entry variants, or for slow steps up from them. */
  readonly easyVariants: boolean;
  readonly plyometric: 'all' | 'gentle' | 'none';
  readonly saq: boolean;
  readonly smrOffFloor: boolean;
  readonly rollsNoLowerLegs: boolean;
  readonly staticHoldSeconds: number;
  readonly isometricMaxSeconds: number;
  readonly tempos: Readonly<Record<string, string>>;
  /** Whether loads may be given as a share of 1RM at all. */
  readonly percentages: boolean;
  readonly maxResistanceDays: number;
  /** Pull sets for each push set of a week, at least. */
  readonly pullPerPush: number;
  /** Muscles that health wants activated, before those of any fault. */
  readonly activates: readonly MuscleId[];
  readonly cardio: {
    readonly maxZone: 1 | 2 | 3;
    readonly minutes: Range;
    readonly rpe: Range;
    readonly pulse: boolean;
    readonly maxHeartRate: number | null;
  };
}

/** The dose for a body part: what is above the waist may have limits of its own. */
export function doseOf(limits: Limits, bodyPart: BodyPart | undefined): DoseLimits {
  return bodyPart === 'legs' || bodyPart === 'total-body' ? limits : limits.upperBody;
}

/** Where a client is in calendar and coaching. */
export interface Moment {
  readonly day: IsoDate;
  /** From 1. */
  readonly weekOfCoaching: number;
  /** Weeks since the upper body last hurt, or since the first; without it, it may hurt still. */
  readonly painFreeWeeks?: number;
}

const OLDER_ADULT_FROM = 65;
const ADULT_FROM = 18;
const TEEN_FROM = 13;
const DAYS_IN_TRIMESTER = 91;
const LAST_TRIMESTER = 3;
/** Without the trainer's word, a "yes" in the questionnaire ends before the heavy phases (OPT reference 5.2). */
const MAX_PHASE_WITH_CARE: Phase = 3;
/** A group stays out of the heavy phases: one trainer cannot watch twelve of them (OPT reference 9). */
const MAX_PHASE_IN_GROUP: Phase = 3;
/** From one station of a group class to the next (OPT reference 9). */
export const CHANGE_OVER_SECONDS = 15;
/** Zone 3 has to wait for four weeks of coaching (OPT reference 7.1.12). */
const WEEKS_BELOW_ZONE_3 = 4;
/** Until then a sore shoulder keeps the upper body at the numbers of phase 1 (OPT reference 7.2). */
const PAIN_FREE_WEEKS = 4;
const NO_LIMIT: Range = { min: 0, max: Number.POSITIVE_INFINITY };

/** What a fault forbids until it is gone (OPT reference 5.1). */
const FAULT_RULES: Partial<
  Readonly<Record<CompensationId, { excludes?: readonly Tag[]; noPlyometric?: true; pullAtLeastPush?: true }>>
> = {
  'knees-move-inward': { excludes: ['cut', 'step-machine'], noPlyometric: true },
  'knees-move-outward': { excludes: ['cut'], noPlyometric: true },
  'asymmetric-weight-shift': { excludes: ['cut'], noPlyometric: true },
  'low-back-rounds': { excludes: ['hinge-floor', 'spine-flexion-loaded'] },
  'low-back-arches': { excludes: ['overhead', 'long-sitting'] },
  'arms-fall-forward': { excludes: ['overhead'], pullAtLeastPush: true },
  'feet-turn-out': { excludes: ['step-machine'] },
  'head-forward': { excludes: ['low-handlebar', 'upright-row'], pullAtLeastPush: true },
  'shoulders-elevate': { excludes: ['low-handlebar', 'upright-row'], pullAtLeastPush: true },
};

/** Faults that keep heavy and explosive work away until a reassessment shows them gone (OPT reference 5.1). */
export const FAULTS_AGAINST_HEAVY_WORK: readonly CompensationId[] = [
  'low-back-rounds',
  'asymmetric-weight-shift',
  'low-back-arches',
  'knees-move-inward',
];

/**
 * Which lines of the table of conditions hold for a client on a day. A trimester told at enrolment is taken for half over, unknown for the
 * last one; the next last 13 weeks.
 */
export function careGroups(profile: Profile, day: IsoDate): CareGroup[] {
  const groups: CareGroup[] = [];
  const age = ageOn(profile.birthDate, day);
  if (age >= OLDER_ADULT_FROM) groups.push('older-adult');
  else if (age < TEEN_FROM) groups.push('youth-6-12');
  else if (age < ADULT_FROM) groups.push('youth-13-17');
  for (const condition of profile.conditions) {
    if (condition !== 'pregnancy') groups.push(condition);
    else groups.push(pregnancyStage(profile, day));
  }
  return groups;
}

function pregnancyStage(profile: Profile, day: IsoDate): CareGroup {
  const trimester = trimesterOn(profile, day);
  if (trimester <= 1) return 'pregnancy-1';
  return trimester === 2 ? 'pregnancy-2' : 'pregnancy-3';
}

/** Nobody knows when a trimester began that is told at enrolment: it is taken for half over [ours]. */
const HALF_A_TRIMESTER = 45;

function trimesterOn({ startDate, trimester = LAST_TRIMESTER }: Profile, day: IsoDate): number {
  const passed = Math.floor((daysBetween(startDate, day) + HALF_A_TRIMESTER) / DAYS_IN_TRIMESTER);
  return Math.min(LAST_TRIMESTER, trimester + Math.max(0, passed));
}

/**
 * By the record the child is due, even if the trimester told at enrolment had only begun. The limits stay those of the third one, the
 * safest, until the trainer says how it went; training after it is the line "after birth" of the table of conditions (OPT reference 7.2).
 */
export function isBirthDue(
  { conditions, startDate, trimester = LAST_TRIMESTER }: Profile,
  day: IsoDate,
): boolean {
  const daysLeft = (LAST_TRIMESTER + 1 - trimester) * DAYS_IN_TRIMESTER;
  return conditions.includes('pregnancy') && daysBetween(startDate, day) >= daysLeft;
}

/**
 * The limits of a client at a moment.
 *
 * @example
 * limitsFor(seventyYearOld, { day: '2026-11-30', weekOfCoaching: 1 }).rpe; //=> 7
 */
export function limitsFor(profile: Profile, moment: Moment): Limits {
  const groups = careGroups(profile, moment.day);
  const rules = groups.map((group) => CARE_RULES[group]);
  const faults = (profile.compensations ?? []).flatMap((fault) => FAULT_RULES[fault] ?? []);
  const sets = intersection(rules.map((rule) => rule.sets));
  const reps = intersection(rules.map((rule) => rule.reps));
  const pct1RM = intersection(rules.map((rule) => rule.pct1RM));
  const rpe = Math.min(10, ...rules.flatMap((rule) => rule.rpe ?? []));
  const upper = rules.flatMap((rule) => rule.upperBody ?? []);
  const isPainFree = (moment.painFreeWeeks ?? 0) >= PAIN_FREE_WEEKS;
  const whilePainful = isPainFree ? [] : upper.map((limit) => limit.whilePainful);
  const dose: DoseLimits = { sets, reps, pct1RM, rpe };
  const noPlyometric =
    rules.some((rule) => rule.noPlyometric) || faults.some((fault) => fault.noPlyometric === true);
  const cardio = rules.flatMap((rule) => rule.cardio ?? []);
  return {
    ...dose,
    careGroups: groups,
    maxPhase: maxPhase(profile, groups, dose),
    upperBody: {
      sets: intersection([...rules.map((rule) => rule.sets), ...upper.map((limit) => limit.sets)]),
      reps: intersection([...rules.map((rule) => rule.reps), ...upper.map((limit) => limit.reps)]),
      pct1RM: intersection([
        ...rules.map((rule) => rule.pct1RM),
        ...whilePainful.map((limit) => limit.pct1RM),
      ]),
      rpe: Math.min(rpe, ...whilePainful.map((limit) => limit.rpe)),
    },
    minRestSeconds: Math.max(
      profile.groupId === undefined ? 0 : CHANGE_OVER_SECONDS,
      ...rules.flatMap((rule) => rule.minRestSeconds ?? []),
    ),
    excludedTags: excludedTags(profile, rules, moment.weekOfCoaching, noPlyometric),
    excludedEquipment: new Set(rules.flatMap((rule) => rule.excludesEquipment ?? [])),
    balanceOnFloor: rules.some((rule) => rule.balanceOnFloor),
    balanceEverySession: rules.some((rule) => rule.balanceEverySession),
    steadyFirst: rules.some((rule) => rule.steadyFirst),
    staysOnTwoLegs: rules.some((rule) => rule.staysOnTwoLegs),
    offFloorFirst: rules.some((rule) => rule.offFloorFirst),
    onFeetFirst: rules.some((rule) => rule.onFeetFirst),
    easyVariants: rules.some((rule) => !rule.usualVariants),
    plyometric: noPlyometric ? 'none' : rules.some((rule) => rule.gentlePlyometric) ? 'gentle' : 'all',
    saq: !rules.some((rule) => rule.noSaq),
    smrOffFloor: rules.some((rule) => rule.smrOffFloor),
    rollsNoLowerLegs: rules.some((rule) => rule.rollsNoLowerLegs),
    staticHoldSeconds: Math.max(30, ...rules.flatMap((rule) => rule.staticHoldSeconds ?? [])),
    isometricMaxSeconds: Math.min(
      Number.POSITIVE_INFINITY,
      ...rules.flatMap((rule) => rule.isometricMaxSeconds ?? []),
    ),
    tempos: Object.assign({}, ...rules.map((rule) => rule.tempos ?? {})) as Record<string, string>,
    percentages: profile.groupId === undefined && !rules.some((rule) => rule.noPercentages),
    maxResistanceDays: Math.min(7, ...rules.flatMap((rule) => rule.maxResistanceDays ?? [])),
    activates: rules.flatMap((rule) => rule.activates ?? []),
    pullPerPush: Math.max(
      2 / 3,
      ...rules.flatMap((rule) => rule.pullPerPush ?? []),
      ...faults.map((fault) => (fault.pullAtLeastPush ? 1 : 0)),
    ),
    cardio: {
      maxZone: Math.min(
        moment.weekOfCoaching <= WEEKS_BELOW_ZONE_3 ? 2 : 3,
        ...cardio.map((rule) => rule.maxZone),
      ) as 1 | 2 | 3,
      minutes: intersection(cardio.map((rule) => rule.minutes)),
      rpe: intersection(cardio.map((rule) => rule.rpe)),
      pulse: !cardio.some((rule) => rule.noPulse),
      maxHeartRate: profile.clearance?.maxHeartRate ?? null,
    },
  };
}

/**
 * The highest phase a client may train on a day. What clearance says is the doctor's word: it lowers any limit, and it
 * raises those that the table of conditions leaves to a doctor (OPT reference 5.2, 7.2).
 */
export function maxPhaseOn(profile: Profile, moment: Moment): Phase {
  return limitsFor(profile, moment).maxPhase;
}

function maxPhase(profile: Profile, groups: readonly CareGroup[], dose: DoseLimits): Phase {
  const word = profile.clearance?.maxPhase;
  const caps: Phase[] = groups.map((group) =>
    word === undefined ? CARE_RULES[group].maxPhase : CARE_RULES[group].maxPhaseCleared,
  );
  if (word !== undefined) caps.push(word);
  else if (profile.readiness === 'clear-with-care') caps.push(MAX_PHASE_WITH_CARE);
  if (profile.groupId !== undefined) caps.push(MAX_PHASE_IN_GROUP);
  const capped = Math.min(5, ...caps);
  return PHASE_NUMBERS.findLast((phase) => phase <= capped && isDoseable(phase, dose)) ?? 1;
}

/** A limit on sets, reps or load below all that a phase knows rules the phase out (OPT reference 7.2, end). */
function isDoseable(phase: Phase, dose: DoseLimits): boolean {
  const row = acuteRow(phase, 'resistance-strength');
  return (
    dose.sets.max >= row.sets.min &&
    (row.reps === null || (dose.reps.min <= row.reps.max && dose.reps.max >= row.reps.min)) &&
    (row.intensityPct1RM === null || dose.pct1RM.max >= row.intensityPct1RM.min)
  );
}

function excludedTags(
  profile: Profile,
  rules: readonly CareRule[],
  weekOfCoaching: number,
  noPlyometric: boolean,
): Set<Tag> {
  const tags = new Set<Tag>();
  for (const rule of rules) {
    for (const tag of rule.excludes) tags.add(tag);
    const first = rule.excludesAtFirst;
    if (first !== undefined && weekOfCoaching <= first.weeks) for (const tag of first.tags) tags.add(tag);
  }
  for (const fault of profile.compensations ?? [])
    for (const tag of FAULT_RULES[fault]?.excludes ?? []) tags.add(tag);
  const known: ReadonlySet<string> = new Set(TAGS);
  for (const tag of profile.clearance?.excludedTags ?? []) if (known.has(tag)) tags.add(tag as Tag);
  if (noPlyometric) tags.add('jump');
  return tags;
}

function intersection(bounds: readonly (readonly [number, number] | undefined)[]): Range {
  return bounds.reduce<Range>((range, next) => {
    if (next === undefined) return range;
    const min = Math.max(range.min, next[0]);
    const max = Math.min(range.max, next[1]);
    // Two conditions that leave nothing in common: the lighter end of both.
    return min <= max ? { min, max } : { min: max, max };
  }, NO_LIMIT);
}
