import { acuteRow } from '../acute-variables.ts';
import { EXERCISES } from '../eligible.ts';
import type { Phase } from '../phase.ts';
import type { WeekContext } from './day-context.ts';

/**
 * Whether a client can pull their own weight for the sets of a phase, as far as is known: the heaviest pull-down on record, at the phase's
 * heaviest share of it, is not lighter than they are [ours].
 */
export function pullsOwnWeight(
  { profile, state }: Pick<WeekContext, 'profile' | 'state'>,
  phase: Phase,
): boolean {
  const pulls = state.liftsOnRecord.flatMap((id) => {
    const kg = state.exercises[id]?.oneRepMax?.kg;
    return kg !== undefined && EXERCISES.get(id)?.pattern === 'vertical-pull' ? [kg] : [];
  });
  if (profile.weightKg === undefined || pulls.length === 0) return true;
  const share = (acuteRow(phase, 'resistance-strength').intensityPct1RM?.max ?? 100) / 100;
  return Math.max(...pulls) * share >= profile.weightKg;
}
