import { acuteRow } from '../acute-variables.ts';
import type { Phase } from '../phase.ts';
import type { Prescription } from '../week-plan.ts';
import type { DayContext } from './day-context.ts';
import type { ResistanceWork, SessionDraft } from './draft.ts';
import { inOrder, withSets } from './resistance.ts';

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
  let contacts = 0;
  for (const prescription of prescriptions)
    if (isJump(prescription))
      contacts += prescription.sets * (prescription.reps?.max ?? 0) * prescription.sides;
  return contacts;
}

/** Whether a pair holds jumps: part 3 needs none then. */
export function hasJumps(prescriptions: readonly Pick<Prescription, 'component' | 'tags'>[]): boolean {
  return prescriptions.some(({ tags }) => tags.includes('jump'));
}

/** Whether a session has anything that the next jumps or drills have to be two days away from: hops in balance count, too. */
export function jumpsOrDrills({ skill, activation, resistance }: SessionDraft): boolean {
  const { plyometric, saq } = skill;
  const others = [
    ...activation.core,
    ...activation.balance,
    ...resistance.works.flatMap(({ prescriptions }) => prescriptions),
  ];
  return plyometric.length + saq.length > 0 || hasJumps(others);
}

/** Leaves out jumps of part 3, then hops in balance, then sets of pairs that jump, then such pairs, until the session is under the cap. */
export function limitContacts(draft: SessionDraft, context: DayContext): SessionDraft {
  const { phase } = context.phase;
  const most = MOST_CONTACTS[phase];
  const least = acuteRow(phase, 'resistance-strength').sets.min;
  const jumping = ({ prescriptions }: ResistanceWork) => hasJumps(prescriptions);
  let { works } = draft.resistance;
  let { plyometric } = draft.skill;
  let { balance } = draft.activation;
  const { core } = draft.activation;
  const contacts = () =>
    works.reduce((sum, { prescriptions }) => sum + groundContacts(prescriptions), 0) +
    groundContacts(plyometric) +
    groundContacts(balance) +
    groundContacts(core);
  while (contacts() > most) {
    const setsOf = (work: ResistanceWork) => work.prescriptions[0]?.sets ?? 0;
    const longest = works.filter(jumping).toSorted((a, b) => setsOf(b) - setsOf(a))[0];
    const optional = works.findLast((work) => jumping(work) && !work.minimum);
    if (plyometric.length > 0) plyometric = plyometric.slice(0, -1);
    else if (hasJumps(balance)) balance = balance.filter((one) => !hasJumps([one]));
    else if (longest !== undefined && setsOf(longest) > least)
      works = works.flatMap((work) =>
        work === longest
          ? withSets([{ ...work, plannedSets: setsOf(work) - 1 }], (one) => setsOf(one) - 1)
          : work,
      );
    else if (optional !== undefined) works = works.filter((work) => work !== optional);
    else break;
  }
  const isSame = works === draft.resistance.works && plyometric === draft.skill.plyometric;
  return isSame && balance === draft.activation.balance
    ? draft
    : {
        ...draft,
        activation: { ...draft.activation, balance },
        skill: { ...draft.skill, plyometric },
        resistance: { ...draft.resistance, works: inOrder(context, works) },
      };
}
