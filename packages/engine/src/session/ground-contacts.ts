import type { Phase } from '../phase.ts';
import type { Prescription } from '../week-plan.ts';
import type { SessionDraft } from './draft.ts';

/** Most ground contacts of jumps in a session (OPT reference 7.1.6). */
export const MOST_CONTACTS: Readonly<Record<Phase, number>> = { 1: 60, 2: 100, 3: 100, 4: 100, 5: 120 };

const isJump = ({ component, tags }: Prescription) => component === 'plyometric' || tags.includes('jump');

/**
 * Landings of a list of exercises: one jump, one contact; both sides count.
 *
 * @example
 * groundContacts([{ component: 'plyometric', sets: 2, reps: { min: 8, max: 8 }, sides: 1, … }]); //=> 16
 */
export function groundContacts(prescriptions: readonly Prescription[]): number {
  return prescriptions
    .filter(isJump)
    .reduce((sum, { sets, reps, sides }) => sum + sets * (reps?.max ?? 0) * sides, 0);
}

/** Leaves out jumps of part 3 until the session is under the cap; jumps inside the pairs stay, they are the work itself. */
export function limitContacts(draft: SessionDraft, phase: Phase): SessionDraft {
  const inPairs = draft.resistance.works.flatMap(({ prescriptions }) => prescriptions);
  const drills = draft.skill.saq;
  let { plyometric } = draft.skill;
  while (
    plyometric.length > 0 &&
    groundContacts([...inPairs, ...drills, ...plyometric]) > MOST_CONTACTS[phase]
  )
    plyometric = plyometric.slice(0, -1);
  return { ...draft, skill: { ...draft.skill, plyometric } };
}
