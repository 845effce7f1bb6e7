import {
  type Message,
  renderBlockReport,
  renderClearanceNeeded,
  renderClientSilent,
  renderEnrollmentConfirmation,
  renderPaused,
  renderProgramFinished,
  renderUndeliverable,
  type Studio,
} from '@phasewise/mail';
import { type LinkKeys, linkUrl } from '@phasewise/web/links';
import type { Letter } from './letter.ts';

export interface Letterhead {
  readonly studio: Studio;
  /** Where the pages are. */
  readonly linkBaseUrl: string;
  readonly keys: () => Promise<LinkKeys>;
}

/** Words a letter; every link in it is signed, as of the day the thing happened. */
export async function render(letter: Letter, { studio, linkBaseUrl, keys }: Letterhead): Promise<Message> {
  const { profile, at } = letter;
  const signing = await keys();
  const roster = await linkUrl(
    linkBaseUrl,
    { purpose: 'roster', subject: profile.trainer.id },
    signing,
    new Date(at),
  );
  const notice = { profile, studio, links: { roster } };
  switch (letter.kind) {
    case 'enrollment-confirmation':
      return renderEnrollmentConfirmation({ ...notice, program: letter.program });
    case 'clearance-needed':
      return renderClearanceNeeded({ ...notice, cause: letter.cause, week: letter.week });
    case 'client-silent': {
      const { week, silentWeeks, lastHeard } = letter;
      return renderClientSilent({ ...notice, week, silentWeeks, lastHeard });
    }
    case 'program-finished':
      return renderProgramFinished({ ...notice, program: letter.program, next: letter.next });
    case 'undeliverable':
      return renderUndeliverable({
        ...notice,
        cause: letter.cause,
        diagnosis: letter.diagnosis,
        about: letter.key,
      });
    case 'paused':
      return renderPaused({ ...notice, week: letter.week, reason: letter.reason });
    case 'block-report': {
      const { program, block, phase, summary, proposal } = letter;
      const decide = await linkUrl(
        linkBaseUrl,
        { purpose: 'decide', subject: profile.clientId, block, program: program.program },
        signing,
        new Date(at),
      );
      const links = {
        advance: `${decide}?decision=advance`,
        repeat: `${decide}?decision=repeat`,
        hold: `${decide}?decision=hold`,
        choose: decide,
      };
      return renderBlockReport({ profile, program, block, phase, summary, proposal, links, studio });
    }
    default:
      return letter satisfies never;
  }
}
