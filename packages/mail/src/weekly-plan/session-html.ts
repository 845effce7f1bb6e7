import { type Locale, PARTS, type Part, type Phase, type Session } from '@phasewise/engine';
import { doseOf, type ExerciseGroup, groupSupersets } from '../dose.ts';
import { duration, longDate } from '../format.ts';
import { type Html, html } from '../html.ts';
import { LIGHT } from '../style.ts';
import type { MailWords } from '../text/words.ts';
import { notesOf, type RepeatedNotes } from './repeated-notes.ts';

interface Language {
  readonly locale: Locale;
  readonly words: MailWords;
  readonly repeated: RepeatedNotes;
  /** A session of another phase says so. */
  readonly weekPhase: Phase;
  /** Whether there is room for the cues of the main work. */
  readonly cuesOnPaper: boolean;
}

/** One session: a heading, then its six parts, the empty ones with their reason. */
export function sessionHtml(session: Session, language: Language): Html {
  const { locale, words } = language;
  return html`<table role="presentation" class="e" width="100%" cellspacing="0" style="border-top:3px solid ${LIGHT.ink}">
<tr><td style="padding:12px 0 2px"><h2>${session.title}</h2><p class="m c">${words.session(session.session)} · ${longDate(session.date, locale)} · ${words.minutes(session.estimatedMinutes)}${session.phase !== language.weekPhase && ` · ${words.sessionPhase(session.phase, words.phases[session.phase])}`}</p></td></tr>
${session.parts.map((part) => html`<tr><td style="padding-top:14px">${partHtml(part, language)}</td></tr>`)}
</table>`;
}

function partHtml(part: Part, language: Language): Html {
  const { words } = language;
  const heading = `${PARTS.indexOf(part.part) + 1} ${words.parts[part.part]}`;
  if (part.prescriptions.length === 0)
    return html`<h3 class="m">${heading}</h3><p class="m c">${part.reason}</p>`;
  const cue = language.cuesOnPaper && part.part === 'resistance' ? 'm c' : 'm c x';
  return html`<h3 class="a">${heading}</h3>
<table role="presentation" width="100%" cellspacing="0">${groupSupersets(part.prescriptions).map((group) => groupHtml(group, cue, language))}</table>`;
}

function groupHtml(group: ExerciseGroup, cue: string, { locale, words, repeated }: Language): Html {
  const paired = group.restAfterSeconds !== null;
  const rows = group.exercises.map(({ mark, prescription }, index) => {
    const dose = doseOf(prescription, locale, words, !paired);
    const details = dose.details.join(' · ');
    const notes = notesOf(prescription, repeated);
    return html`<tr class="${paired && index === 0 ? 't' : 'r'}"><td${paired && html` class="g"`}>${mark !== null && html`<b class="a">${mark}</b> `}<b>${prescription.name}</b>${
      details !== '' && html`<div class="c">${details}</div>`
    }<div class="${cue}">${prescription.cue}${prescription.alternative !== undefined && html` <i>${words.dose.or(prescription.alternative.name)}</i>`}${notes.own.map((text) => html`<br>${text}`)}${notes.numbers.map((note) => html` <i>(${words.plan.seeNote(note)})</i>`)}</div></td>
<td class="d" align="right"><b>${dose.amount}</b>${dose.load !== null && html`<br><b class="a">${dose.load}</b>`}${dose.side !== null && html`<div class="m c">${dose.side}</div>`}</td></tr>`;
  });
  if (!paired) return html`${rows}`;
  const [first, second] = [group.exercises[0]?.mark ?? '', group.exercises.at(-1)?.mark ?? ''];
  const rest = group.restAfterSeconds ? duration(group.restAfterSeconds) : null;
  return html`<tr class="r"><td colspan="2" class="g"><div class="a c">${words.dose.pair(first, second, rest)}</div></td></tr>${rows}`;
}
