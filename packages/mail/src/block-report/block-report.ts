import type { Message } from '../message.ts';
import { withPlainNames } from '../plain-names.ts';
import { WORDS } from '../text/index.ts';
import { blockReportHtml } from './html.ts';
import type { BlockReportInput } from './input.ts';
import { blockReportText } from './text.ts';
import { adherenceText, proposalText } from './words.ts';

/**
 * The finished block, for the trainer: adherence, what got stronger, where it hurt, what comes next and why, four links.
 *
 * @example
 * renderBlockReport({ profile, program, block: 1, phase: 1, summary, proposal, links, studio }).subject;
 * //=> 'Ana Lopez, block 1: advance to phase 2'
 */
export function renderBlockReport(given: BlockReportInput): Message {
  const input = withPlainNames(given);
  const { profile, program, block, studio } = input;
  const subject = WORDS[profile.locale].report.subject(profile.name, block, proposalText(input));
  const preheader = adherenceText(input);
  return {
    kind: 'block-report',
    key: `block-report_${profile.clientId}_p${program.program}b${block}`,
    clientId: profile.clientId,
    recipient: 'trainer',
    fromName: studio.name,
    replyTo: studio.replyTo === undefined ? null : { name: studio.name, address: studio.replyTo },
    subject,
    preheader,
    html: blockReportHtml(input, subject, preheader),
    text: blockReportText(input),
    headers: {},
  };
}
