import {
  completeWeek,
  finishBlock,
  type Profile,
  type Program,
  planProgram,
  planWeek,
  startProgram,
  type WeekPlan,
} from '@phasewise/engine';
import { acceptProposal } from './accept-proposal.ts';
import type { WeekLogs } from './read-input.ts';

export type Walked =
  | { readonly type: 'program'; readonly program: Program }
  | { readonly type: 'week'; readonly plan: WeekPlan }
  | { readonly type: 'stopped'; readonly because: 'needs-clearance' | 'red-flag' };

/**
 * A client's weeks by the engine alone, each done as the logs say. A trainer who wants to be asked accepts what is proposed.
 *
 * @param weeks - how many; the whole macrocycle when left out
 */
export function* walkMacrocycle(profile: Profile, logs: WeekLogs, weeks?: number): Generator<Walked> {
  let program = planProgram(profile);
  yield { type: 'program', program };
  if (profile.readiness === 'needs-clearance') {
    yield { type: 'stopped', because: 'needs-clearance' };
    return;
  }
  let state = startProgram(profile, program);
  for (let week = 1; weeks === undefined || week <= weeks; week++) {
    const plan = planWeek(profile, program, state);
    yield { type: 'week', plan };
    state = completeWeek(profile, program, state, plan, logs.of(profile.clientId, week));
    if (state.stopped !== null) {
      yield { type: 'stopped', because: 'red-flag' };
      return;
    }
    if (!state.blockFinished) continue;
    const next = finishBlock(profile, program, state, acceptProposal(profile, program, state));
    state = next.state;
    if (next.nextProgram === null) continue;
    if (weeks === undefined || week >= weeks) return;
    program = planProgram(profile, next.nextProgram);
    state = startProgram(profile, program, next.state);
    yield { type: 'program', program };
  }
}
