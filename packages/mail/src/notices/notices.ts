import { addDays, type IsoDate, type Program } from '@phasewise/engine';
import { fullDate, longDate } from '../format.ts';
import type { Message } from '../message.ts';
import { callName } from '../plain.ts';
import { withPlainNames } from '../plain-names.ts';
import { WORDS } from '../text/index.ts';
import type { MailWords, PauseReason } from '../text/words.ts';
import { type NoticeBlock, type NoticeInput, renderNotice } from './notice.ts';

const paragraph = (text: string): NoticeBlock => ({ is: 'paragraph', text });
const button = (label: string, url: string): NoticeBlock => ({ is: 'button', label, url });

/** "Weeks 1–4: phase 1, Stabilization Endurance" */
function blocksOf({ blocks }: Program, { phases, sessionPhase, notices }: MailWords): readonly string[] {
  return blocks.map(({ phase, weeks, startWeek, undulation }) => {
    const mixed = undulation === undefined ? [phase] : [...new Set(undulation.phases)];
    const named = mixed.map((each) => sessionPhase(each, phases[each])).join(' + ');
    return notices.enrolled.block(startWeek, startWeek + weeks - 1, named);
  });
}

/** To the trainer: the client is in, and this is the year the engine laid out. */
export function renderEnrollmentConfirmation(
  given: NoticeInput & { readonly program: Program; readonly links: { readonly roster: string } },
): Message {
  const input = withPlainNames(given);
  const { profile, program, links } = input;
  const words = WORDS[profile.locale];
  const { enrolled } = words.notices;
  return renderNotice(
    {
      kind: 'enrollment-confirmation',
      about: program.startDate,
      recipient: 'trainer',
      subject: enrolled.subject(profile.name),
      title: enrolled.title(profile.name),
      blocks: [
        paragraph(enrolled.body(profile.name, longDate(program.startDate, profile.locale))),
        { is: 'list', title: enrolled.program, items: blocksOf(program, words) },
        ...(program.reasons.length === 0
          ? []
          : [
              {
                is: 'list',
                title: enrolled.because,
                items: program.reasons.map(({ text }) => text),
              } as const,
            ]),
        button(enrolled.roster, links.roster),
      ],
    },
    input,
  );
}

/** To the client: the week is over and nothing came back. */
export function renderReminder(
  given: NoticeInput & {
    readonly week: { readonly week: number; readonly startDate: IsoDate };
    readonly links: { readonly checkIn: string; readonly unsubscribe: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, week, links } = input;
  const { reminder } = WORDS[profile.locale].notices;
  const lastDay = longDate(addDays(week.startDate, 6), profile.locale);
  return renderNotice(
    {
      kind: 'reminder',
      about: `w${week.week}`,
      recipient: 'client',
      subject: reminder.subject(callName(profile.name), week.week),
      title: reminder.title(week.week),
      blocks: [
        paragraph(reminder.body(week.week, lastDay)),
        button(reminder.checkIn, links.checkIn),
        paragraph(reminder.pause),
      ],
      unsubscribe: links.unsubscribe,
    },
    input,
  );
}

/** To the trainer: mails alone do not reach this client any more. */
export function renderClientSilent(
  given: NoticeInput & {
    /** The week that was sent last. */
    readonly week: number;
    readonly silentWeeks: number;
    readonly lastHeard: IsoDate | null;
    readonly links: { readonly roster: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, week, silentWeeks, lastHeard, links } = input;
  const { silent } = WORDS[profile.locale].notices;
  return renderNotice(
    {
      kind: 'client-silent',
      about: `w${week}`,
      recipient: 'trainer',
      subject: silent.subject(profile.name, silentWeeks),
      title: silent.title(profile.name),
      blocks: [
        paragraph(silent.body(profile.name, silentWeeks, week)),
        paragraph(
          lastHeard === null ? silent.neverHeard : silent.lastHeard(fullDate(lastHeard, profile.locale)),
        ),
        button(silent.roster, links.roster),
      ],
    },
    input,
  );
}

/** To the trainer: nothing is sent before a doctor's word (OPT reference 5.2). */
export function renderClearanceNeeded(
  given: NoticeInput & {
    readonly cause: 'readiness' | 'red-flag';
    /** The week in which the warning sign came; 0 before the first. */
    readonly week: number;
    readonly links: { readonly roster: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, cause, week, links } = input;
  const { clearance } = WORDS[profile.locale].notices;
  return renderNotice(
    {
      kind: 'clearance-needed',
      about: `w${week}`,
      recipient: 'trainer',
      subject: clearance.subject(profile.name),
      title: clearance.title(profile.name),
      blocks: [
        paragraph(cause === 'readiness' ? clearance.atStart(profile.name) : clearance.redFlag(profile.name)),
        paragraph(clearance.next),
        button(clearance.roster, links.roster),
      ],
    },
    input,
  );
}

/** To the trainer: the client's address bounced, or the client complained. */
export function renderUndeliverable(
  given: NoticeInput & {
    readonly cause: 'bounce' | 'complaint' | 'rejected';
    /** What the other server said; nothing for complaints. */
    readonly diagnosis?: string | undefined;
    /** What tells this failure from another: the id of the mail or event. */
    readonly about: string;
    readonly links: { readonly roster: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, cause, diagnosis, about, links } = input;
  const { undeliverable } = WORDS[profile.locale].notices;
  return renderNotice(
    {
      kind: 'undeliverable',
      about,
      recipient: 'trainer',
      subject: undeliverable.subject(profile.name),
      title: undeliverable.title(profile.name),
      blocks: [
        paragraph(undeliverable[cause](profile.name, profile.email)),
        ...(diagnosis === undefined
          ? []
          : [{ is: 'quote', title: undeliverable.diagnosis, text: diagnosis } as const]),
        paragraph(undeliverable.next),
        button(undeliverable.roster, links.roster),
      ],
    },
    input,
  );
}

/** To the trainer: the program rests. */
export function renderPaused(
  given: NoticeInput & {
    readonly week: number;
    readonly reason: PauseReason;
    readonly until?: IsoDate | undefined;
    /** What was said along with it, word for word. */
    readonly note?: string | undefined;
    readonly links: { readonly roster: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, week, reason, until, note, links } = input;
  const { paused } = WORDS[profile.locale].notices;
  return renderNotice(
    {
      kind: 'paused',
      about: `w${week}`,
      recipient: 'trainer',
      subject: paused.subject(profile.name),
      title: paused.title(profile.name),
      blocks: [
        paragraph(`${paused.because[reason](profile.name)} ${paused.rests(week)}`),
        ...(until === undefined ? [] : [paragraph(paused.until(fullDate(until, profile.locale)))]),
        ...(note === undefined ? [] : [{ is: 'quote', title: paused.note, text: note } as const]),
        paragraph(paused.next),
        button(paused.roster, links.roster),
      ],
    },
    input,
  );
}

/** To the trainer: the macrocycle is done; `next` is what follows (OPT reference 3.3). */
export function renderProgramFinished(
  given: NoticeInput & {
    readonly program: Program;
    readonly next: Program;
    readonly links: { readonly roster: string };
  },
): Message {
  const input = withPlainNames(given);
  const { profile, program, next, links } = input;
  const words = WORDS[profile.locale];
  const { finished } = words.notices;
  const weeks = program.blocks.reduce((total, block) => total + block.weeks, 0);
  return renderNotice(
    {
      kind: 'program-finished',
      about: `p${program.program}`,
      recipient: 'trainer',
      subject: finished.subject(profile.name, program.program),
      title: finished.title(profile.name, program.program),
      blocks: [
        paragraph(finished.body(profile.name, weeks)),
        paragraph(finished.next),
        { is: 'list', title: finished.program, items: blocksOf(next, words) },
        button(finished.roster, links.roster),
      ],
    },
    input,
  );
}
