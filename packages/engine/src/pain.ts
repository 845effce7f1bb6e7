import type { Pattern } from './catalogue/exercise.ts';
import type { DecisionRow } from './training-state.ts';
import { type PainFlag, SWAPPED_FROM, type TrainingState } from './training-state.ts';
import type { ExerciseResult } from './week-results.ts';

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
): Pick<TrainingState, 'painFlags' | 'excludedPatterns'> {
  const hurt = results.filter(({ pain }) => pain > 0);
  const fresh = hurt.map((result): PainFlag => {
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
  const older = state.painFlags
    .filter((flag) => !fresh.some(({ exerciseId }) => exerciseId === flag.exerciseId))
    .map((flag) => (wasPainFree(flag, results) ? { ...flag, painFreeWeeks: flag.painFreeWeeks + 1 } : flag))
    .filter((flag) => flag.painFreeWeeks < (flag.level >= SWAPPED_FROM ? REMEMBERED_WEEKS : 1));
  const out = hurt.flatMap(({ pain, exercise }) =>
    pain >= PATTERN_OUT_FROM && exercise.pattern ? [exercise.pattern] : [],
  );
  return {
    painFlags: [...fresh, ...older].slice(0, MOST_FLAGS),
    excludedPatterns: [...new Set<Pattern>([...state.excludedPatterns, ...out])],
  };
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
export function isPatternOut(result: ExerciseResult): boolean {
  return result.pain >= PATTERN_OUT_FROM;
}
