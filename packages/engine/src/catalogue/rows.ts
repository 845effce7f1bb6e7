import type { Equipment } from '../profile.ts';
import type { Exercise, Loading, Position, Tag } from './exercise.ts';

/** What an exercise is called, and its cue: one sentence on what to feel or to watch. */
type Words = readonly [name: string, cue: string];

type Facts = Omit<Exercise, 'id' | 'name' | 'cue' | 'progression' | 'regression' | 'stretch'>;

interface Row extends Partial<Omit<Facts, 'component'>> {
  readonly en: Words;
  readonly es: Words;
  /** The exercise one step easier (OPT reference 6.4). The step up is read from the other side. */
  readonly easier?: string;
}

/** What all rows of a table have in common; a row may say otherwise, except for tags, which add up. */
type Common = Pick<Exercise, 'component' | 'region'> & Partial<Omit<Exercise, 'id' | 'name' | 'cue'>>;

/** What a position alone rules out for somebody who must not lie, kneel down or stand without a hand on something. */
const POSITION_TAGS: Readonly<Record<Position, readonly Tag[]>> = {
  standing: ['standing-free'],
  supported: [],
  seated: [],
  'floor-seated': ['floor-transfer'],
  kneeling: ['floor-transfer', 'kneeling'],
  quadruped: ['floor-transfer'],
  'side-lying': ['floor-transfer'],
  supine: ['supine', 'floor-transfer'],
  prone: ['prone', 'floor-transfer'],
  inclined: [],
  'supine-raised': ['supine'],
  'prone-raised': ['prone'],
  hanging: ['grip-max', 'contact-fall'],
};

/** Which piece of equipment makes up the load; the first found counts. */
const LOADED_BY: readonly (readonly [Equipment, Loading])[] = [
  ['barbell', 'barbell'],
  ['dumbbells', 'dumbbell'],
  ['kettlebell', 'kettlebell'],
  ['medicine-ball', 'medicine-ball'],
  ['cable', 'cable'],
  ['bands', 'band'],
  ['machines', 'machine'],
];

/**
 * Turns one table of the catalogue into exercises. What neither the row nor the table says is the common case: own body
 * weight, two sides at once, a load made up by the equipment.
 *
 * @example
 * exercises({ component: 'smr', level: null, region: 'lower' }, {
 *   'foam-roll-calves': { en: ['Foam roll calves', '…'], es: ['…', '…'], muscles: ['soleus'], equipment: ['foam-roller'], position: 'floor-seated' },
 * });
 * //=> [{ id: 'foam-roll-calves', sides: 1, loading: 'none', tags: ['floor-transfer'], … }]
 */
export function exercises(common: Common, rows: Readonly<Record<string, Row>>): Exercise[] {
  return Object.entries(rows).map(([id, { en, es, easier, ...facts }]) => {
    const equipment = facts.equipment ?? common.equipment ?? ['bodyweight'];
    const position = facts.position ?? common.position ?? 'standing';
    const loading = facts.loading ?? common.loading ?? loadedBy(equipment);
    return {
      level: null,
      bodyPart: null,
      pattern: null,
      muscles: [],
      sides: 1,
      ...common,
      ...facts,
      id,
      name: { en: en[0], es: es[0] },
      cue: { en: en[1], es: es[1] },
      equipment,
      position,
      loading,
      tags: [
        ...new Set([...POSITION_TAGS[position], ...(common.tags ?? []), ...(facts.tags ?? [])]),
      ].toSorted(),
      ...(easier === undefined ? {} : { regression: easier }),
      ...(isNeverHeavy(facts, common, loading) ? { neverHeavy: true as const } : {}),
    };
  });
}

/** A band or the other hand resists as much as it happens to: no set with it is a heavy one. */
function isNeverHeavy(facts: Partial<Facts>, common: Common, loading: Loading): boolean {
  if (common.component !== 'resistance') return false;
  return facts.neverHeavy === true || facts.makeshift === true || loading === 'band';
}

function loadedBy(equipment: readonly Equipment[]): Loading {
  return LOADED_BY.find(([piece]) => equipment.includes(piece))?.[1] ?? 'none';
}
