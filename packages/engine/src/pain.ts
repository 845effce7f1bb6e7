import type { BodyPart, Pattern } from './catalogue/exercise.ts';
import type { Profile } from './profile.ts';
import type { Reason } from './reason.ts';
import { type ProgressionRule, progressionReason } from './text/progression.ts';
import type { DecisionRow } from './training-state.ts';
import { isOpen, type PainFlag, SWAPPED_FROM, type TrainingState } from './training-state.ts';
import type { ExerciseResult, UnplannedPain } from './week-results.ts';

/** From here on the whole pattern is out and somebody should look at it (OPT reference 6.2, row 2). */
const PATTERN_OUT_FROM = 7;
/** An exercise that hurt stays away this long after the pain is over [ours]. */
const REMEMBERED_WEEKS = 8;
/** A handful is told; more than these would not fit a body. */
const MOST_FLAGS = 24;

/** The pain flags after a week: new ones, older ones a pain-free week nearer to closing. */
export function painAfter(
  state: TrainingState,
  results: readonly ExerciseResult[],
  rows: ReadonlyMap<ExerciseResult, DecisionRow>,
  unplanned: readonly UnplannedPain[] = [],
): Pick<TrainingState, 'painFlags' | 'excludedPatterns'> {
  const hurt = results.filter(({ pain }) => pain > 0);
  const ofPlan = hurt.map((result): PainFlag => {
    // Pain that came back counts as pain to act on, whatever its level.
    const level = rows.get(result) === 2 ? Math.max(result.pain, SWAPPED_FROM) : result.pain;
    const { id, pattern, bodyPart } = result.exercise;
    return {
      exerciseId: id,
      pattern,
      bodyPart,
      where: result.where.slice(0, 100),
      level,
      week: state.week,
      painFreeWeeks: 0,
    };
  });
  const elsewhere = unplanned
    .filter(({ exerciseId }) => !ofPlan.some((flag) => flag.exerciseId === exerciseId))
    .map((report) => flagOf(state, report));
  const fresh = [...ofPlan, ...elsewhere];
  const older = state.painFlags
    .filter((flag) => !fresh.some(({ exerciseId }) => exerciseId === flag.exerciseId))
    .map((flag) => (wasPainFree(flag, results) ? { ...flag, painFreeWeeks: flag.painFreeWeeks + 1 } : flag))
    .filter((flag) => flag.painFreeWeeks < (flag.level >= SWAPPED_FROM ? REMEMBERED_WEEKS : 1));
  const out = [...hurt, ...unplanned].flatMap(({ pain, exercise }) =>
    pain >= PATTERN_OUT_FROM && exercise?.pattern ? [exercise.pattern] : [],
  );
  return {
    painFlags: [...fresh, ...older].slice(0, MOST_FLAGS),
    excludedPatterns: [...new Set<Pattern>([...state.excludedPatterns, ...out])],
  };
}

const UPPER_BODY: ReadonlySet<BodyPart | null> = new Set<BodyPart>(['chest', 'back', 'shoulders', 'arms']);

/**
 * Weeks that were over without pain in the upper body, counted from the last that had some, or from the first.
 *
 * @example
 * upperPainFreeWeeks({ week: 6, painFlags: [] }); //=> 5
 */
export function upperPainFreeWeeks({ week, painFlags }: Pick<TrainingState, 'week' | 'painFlags'>): number {
  const hurtIn = painFlags.filter(({ bodyPart }) => UPPER_BODY.has(bodyPart)).map((flag) => flag.week);
  return week - 1 - Math.max(0, ...hurtIn);
}

function flagOf(state: TrainingState, report: UnplannedPain): PainFlag {
  const { exerciseId, exercise, pain, where } = report;
  return {
    exerciseId,
    pattern: exercise?.pattern ?? null,
    bodyPart: exercise?.bodyPart ?? null,
    where: where.slice(0, 100),
    level: hurtBefore(state, report) ? Math.max(pain, SWAPPED_FROM) : pain,
    week: state.week,
    painFreeWeeks: 0,
  };
}

type Report = Pick<ExerciseResult, 'exercise' | 'where'> | UnplannedPain;

/** Lately, in this exercise or in this place of the body: a second week of the same pain, whatever was exchanged meanwhile. */
export function hurtBefore(state: TrainingState, report: Report): boolean {
  const exerciseId = 'exerciseId' in report ? report.exerciseId : report.exercise.id;
  const place = { where: report.where, bodyPart: report.exercise?.bodyPart ?? null };
  return state.painFlags.some(
    (flag) => isOpen(flag) && (flag.exerciseId === exerciseId || isSamePlace(flag, place)),
  );
}

type Place = Pick<PainFlag, 'where' | 'bodyPart'>;

/** By the client's words, where both reports have some: "left knee" is "knee", and is not "right knee". Else by the body part that was trained. */
function isSamePlace(one: Place, other: Place): boolean {
  const [a, b] = [words(one.where), words(other.where)];
  if (a !== '' && b !== '') return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
  return one.bodyPart !== null && one.bodyPart === other.bodyPart;
}

function words(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a sentence about a report says of it. */
export function painInputs(state: TrainingState, report: Report): Reason['inputs'] {
  const where = report.where.trim().slice(0, 100);
  return { ...(where === '' ? {} : { where }), ...(hurtBefore(state, report) ? { again: 'yes' } : {}) };
}

const ABOUT_PAIN: readonly string[] = [
  'week-pain-exchange',
  'week-pain-left-out',
  'week-pain-eased',
  'week-pain-noted',
  'week-pain-not-planned',
  'week-pattern-out',
] satisfies ProgressionRule[];

/**
 * What was said about pain, for a week that a block's end or time off comes before: no report is passed over in silence. Where a new block
 * chooses anew, no replacement is named.
 */
export function painReasons(
  profile: Profile,
  reasons: readonly Reason[],
  keepsExercises: boolean,
): readonly Reason[] {
  const about = reasons.filter(({ rule }) => ABOUT_PAIN.includes(rule));
  if (keepsExercises) return about;
  return about.map((reason) => {
    const { replacement: _, ...inputs } = reason.inputs;
    if (reason.rule === 'week-pain-exchange') return progressionReason(profile, 'week-pain-left-out', inputs);
    if (reason.rule === 'week-pain-eased') return progressionReason(profile, 'week-pain-noted', inputs);
    return reason;
  });
}

/** The pattern was trained and did not hurt; where the pattern is out or unknown, any training week counts. */
function wasPainFree(flag: PainFlag, results: readonly ExerciseResult[]): boolean {
  const trained = results.filter(({ done }) => done);
  if (trained.length === 0) return false;
  const same = trained.filter(({ exercise }) =>
    flag.pattern === null ? exercise.bodyPart === flag.bodyPart : exercise.pattern === flag.pattern,
  );
  return same.every(({ pain }) => pain === 0);
}

/** Strong enough that the pattern went out this week. */
export function isPatternOut(result: Pick<ExerciseResult, 'pain'>): boolean {
  return result.pain >= PATTERN_OUT_FROM;
}
