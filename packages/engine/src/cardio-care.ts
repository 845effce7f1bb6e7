import type { CardioMode, Exercise } from './catalogue/exercise.ts';
import type { CareGroup } from './conditions.ts';

interface CardioCare {
  /** Kinds of cardio a condition leaves or prefers, best first: the first of which something is open. */
  readonly only?: readonly (readonly CardioMode[])[];
  readonly without?: readonly CardioMode[];
}

/**
 * What a condition makes of the ways to do cardio (OPT reference 7.2, column cardio), beyond what tags exclude. Those that spare a joint come
 * before those that prefer.
 */
const CARDIO_CARE: Partial<Readonly<Record<CareGroup, CardioCare>>> = {
  'knee-pain': { only: [['walk', 'bike'], ['march']] },
  obesity: { without: ['run', 'rope'] },
  'pregnancy-1': { without: ['boxing', 'run', 'rope'] },
  'pregnancy-2': { without: ['boxing', 'run', 'rope', 'stairs', 'steps'] },
  'pregnancy-3': { without: ['boxing', 'run', 'rope', 'stairs', 'steps'] },
  osteoporosis: {
    without: ['boxing'],
    only: [['walk', 'incline-walk'], ['march'], ['steps', 'stairs', 'elliptical']],
  },
};
const GROUPS = Object.keys(CARDIO_CARE) as CareGroup[];

/**
 * Cardio that suits a client's health, and is no series of jumps: twenty minutes of rope are two thousand contacts, where a
 * session may have a hundred (OPT reference 7.1.6). What would leave nothing is not asked for: tags have done the forbidding.
 *
 * @example
 * suitedCardio(everything, ['knee-pain']).map(({ mode }) => mode); //=> ['walk', 'walk', 'walk', 'bike', 'bike']
 */
export function suitedCardio(
  open: readonly Exercise[],
  careGroups: readonly CareGroup[],
): readonly Exercise[] {
  let suited = narrowed(open, ({ tags }) => !tags.includes('jump'));
  for (const group of GROUPS) {
    if (!careGroups.includes(group)) continue;
    const { only, without } = CARDIO_CARE[group] ?? {};
    suited = narrowed(suited, ({ mode }) => mode !== undefined && !without?.includes(mode));
    const found = (only ?? []).find((modes) => suited.some((one) => isOf(one, modes)));
    if (found !== undefined) suited = suited.filter((one) => isOf(one, found));
  }
  return suited;
}

/**
 * What a client can warm up with: it starts easy, nothing lands, and no condition is against it.
 *
 * @example
 * isGentle(treadmillRun, []); //=> false
 */
export function isGentle(
  { mode, tags, lowestZone = 1 }: Exercise,
  careGroups: readonly CareGroup[],
): boolean {
  if (mode === undefined || lowestZone > 1 || tags.includes('impact') || tags.includes('jump')) return false;
  return careGroups.every((group) => {
    const { only, without } = CARDIO_CARE[group] ?? {};
    return !without?.includes(mode) && (only === undefined || only.some((modes) => modes.includes(mode)));
  });
}

/** Those that hold, or all where none does. */
export function narrowed(
  open: readonly Exercise[],
  holds: (exercise: Exercise) => boolean,
): readonly Exercise[] {
  const those = open.filter(holds);
  return those.length > 0 ? those : open;
}

export function isOf({ mode }: Exercise, modes: readonly CardioMode[]): boolean {
  return mode !== undefined && modes.includes(mode);
}
