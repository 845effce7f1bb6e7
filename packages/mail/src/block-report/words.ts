import { percent } from '../format.ts';
import { WORDS } from '../text/index.ts';
import type { BlockReportInput } from './input.ts';

/** "Advance to phase 3" */
export function proposalText({ profile, proposal }: BlockReportInput): string {
  return WORDS[profile.locale].report.proposals[proposal.outcome](proposal.phase);
}

/** "94%: 15 of 16 sessions done" */
export function adherenceText({ profile, summary }: BlockReportInput): string {
  const { adherence, sessionsDone, sessionsPlanned } = summary;
  return WORDS[profile.locale].report.adherenceLine(
    percent(adherence, profile.locale),
    sessionsDone,
    sessionsPlanned,
  );
}

export function headline(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
