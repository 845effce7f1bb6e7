import type { Exercise } from './catalogue/exercise.ts';

/** Plurals and the forms clients write, on the way to the words the catalogue uses. */
const SYNONYMS: Readonly<Record<string, string>> = {
  calves: 'calf',
  gemelos: 'calf',
  glutes: 'gluteus',
  gluteos: 'gluteus',
  abs: 'core',
  abdominals: 'core',
  biceps: 'biceps',
  triceps: 'triceps',
  curls: 'curl',
  running: 'run',
  jogging: 'jog',
  walking: 'walk',
  cycling: 'bike',
  biking: 'bike',
  rowing: 'row',
  swimming: 'swim',
  pullups: 'pull-up',
  pushups: 'push-up',
};

/**
 * Whether a client's word for what they like or dislike means an exercise: every word of it must be in the exercise's id, names,
 * muscles, body part or pattern.
 *
 * @example
 * isMeantBy('calves', singleLegCalfRaise); //=> true
 */
export function isMeantBy(wish: string, exercise: Exercise): boolean {
  const words = plain(wish)
    .split(/[^a-z0-9-]+/u)
    .filter((word) => word !== '');
  const text = searchText(exercise);
  return words.length > 0 && words.every((word) => text.includes(SYNONYMS[word] ?? singular(word)));
}

const texts = new WeakMap<Exercise, string>();

function searchText(exercise: Exercise): string {
  const known = texts.get(exercise);
  if (known !== undefined) return known;
  const { id, name, muscles, bodyPart, pattern, component } = exercise;
  const text = plain([id, name.en, name.es, ...muscles, bodyPart ?? '', pattern ?? '', component].join(' '));
  texts.set(exercise, text);
  return text;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
