import type { Profile, Program } from '@phasewise/engine';
import { accentOf } from '../colour.ts';
import { percent } from '../format.ts';
import { type Html, html, lines } from '../html.ts';
import { button, renderDocument, secondaryButton, section } from '../layout.ts';
import type { Message } from '../message.ts';
import { plain } from '../plain.ts';
import type { Studio } from '../studio.ts';
import { LIGHT } from '../style.ts';
import { WORDS } from '../text/index.ts';
import { withPlainNames } from '../weekly-plan/weekly-plan.ts';
import type { Recommendation, ReportedBlock } from './block-summary.ts';
import { changeOf, oneRepMax, trendChart } from './trend-chart.ts';

/** Each opens a page with a button; none changes anything by itself. */
export interface DecisionLinks {
  readonly advance: string;
  readonly repeat: string;
  readonly hold: string;
  readonly choose: string;
}

export interface BlockReportInput {
  readonly profile: Profile;
  readonly program: Program;
  readonly summary: ReportedBlock;
  readonly proposal: Recommendation;
  readonly links: DecisionLinks;
  readonly studio: Studio;
}

/** What a note may take of a mail that must not be clipped; the rest is on the client's page. */
const NOTE_CHARACTERS = 2000;

/**
 * The finished block, for the trainer: adherence, what got stronger, where it hurt, what comes next and why, four links.
 *
 * @example
 * renderBlockReport({ profile, program, summary, proposal, links, studio }).subject;
 * //=> 'Ana Lopez, block 1: advance to phase 2'
 */
export function renderBlockReport(given: BlockReportInput): Message {
  const input = withPlainNames(given);
  const { profile, program, summary, proposal, studio } = input;
  const words = WORDS[profile.locale].report;
  const step = words.proposals[proposal.step](proposal.phase);
  const subject = words.subject(profile.name, summary.block, step);
  const preheader = adherence(input);
  return {
    kind: 'block-report',
    key: `block-report_${profile.clientId}_p${program.program}b${summary.block}`,
    clientId: profile.clientId,
    recipient: 'trainer',
    fromName: studio.name,
    replyTo: studio.replyTo === undefined ? null : { name: studio.name, address: studio.replyTo },
    subject,
    preheader,
    html: reportHtml(input, subject, preheader),
    text: reportText(input),
    headers: {},
  };
}

function adherence({ profile, summary }: BlockReportInput): string {
  const done = summary.weeks.reduce((total, week) => total + week.done, 0);
  const planned = summary.weeks.reduce((total, week) => total + week.planned, 0);
  const share = planned === 0 ? 0 : done / planned;
  return WORDS[profile.locale].report.adherenceLine(percent(share, profile.locale), done, planned);
}

function cut(note: string): readonly [shown: string, left: number] {
  const text = plain(note).trim();
  return [text.slice(0, NOTE_CHARACTERS), Math.max(0, text.length - NOTE_CHARACTERS)];
}

function reportHtml(input: BlockReportInput, title: string, preheader: string): string {
  const { profile, summary, proposal, links, studio } = input;
  const { locale, units } = profile;
  const words = WORDS[locale];
  const accent = accentOf(studio.accentColour);
  const heading = (text: string) => html`<h2 style="padding-bottom:8px">${text}</h2>`;

  const opening =
    section(html`<h1 style="padding-bottom:4px">${words.report.title(profile.name, summary.block)}</h1>
<p class="m">${words.report.blockLine(summary.phase, words.phases[summary.phase], words.weeks(summary.weeks.length))}</p>`);

  const next = section(html`${heading(words.report.next)}
<p style="font-size:19px;font-weight:700" class="a">${upperFirst(words.report.proposals[proposal.step](proposal.phase))}</p>
<ul style="padding-top:6px">${proposal.reasons.map((reason) => html`<li>${reason.text}</li>`)}</ul>
<p style="padding:10px 0">${profile.options.advance === 'ask' ? words.report.ask : words.report.auto}</p>
${decisions()}
<p class="m c">${words.report.decideHint}</p>`);

  const sessions =
    section(html`${heading(words.report.adherence)}<p style="padding-bottom:8px">${adherence(input)}</p>
<table role="presentation" cellspacing="0" width="100%">${summary.weeks.map(
      (week) =>
        html`<tr class="r"><td style="width:90px" class="m">${words.report.week(week.week)}</td><td><table role="presentation" cellspacing="0"><tr>${Array.from(
          { length: week.planned },
          (_, index) => {
            const done = index < week.done;
            const colour = done ? accent.fill : LIGHT.soft;
            return html`<td class="${done ? 'f' : 's'}" bgcolor="${colour}" width="26" align="center" style="width:26px;height:20px;line-height:20px;font-size:12px;text-align:center;padding:0;border:2px solid transparent;background-clip:padding-box;background-color:${colour};color:${done ? accent.onFill : LIGHT.muted}">${done ? '✓' : '–'}</td>`;
          },
        )}</tr></table></td><td class="d" align="right">${week.done}/${week.planned}</td></tr>`,
    )}</table>`);

  const lifts = section(
    summary.lifts.length === 0
      ? html`${heading(words.report.lifts)}<p>${words.report.noLifts}</p>`
      : html`${heading(words.report.lifts)}<p class="m c" style="padding-bottom:12px">${words.report.liftsHint}</p>${summary.lifts.map((trend) => trendChart(trend, units, locale, accent, words))}`,
  );

  const flags = section(
    html`${heading(words.report.flags)}${
      summary.painFlags.length === 0
        ? html`<p>${words.report.noFlags}</p>`
        : html`<ul>${summary.painFlags.map((flag) => html`<li><bdi>${words.report.flag(flag.week, flag.exercise, flag.region, flag.level)}</bdi></li>`)}</ul>`
    }`,
  );

  const notes = section(
    html`${heading(words.report.notes)}${
      summary.notes.length === 0
        ? html`<p>${words.report.noNotes}</p>`
        : summary.notes.map(({ week, text }) => {
            const [shown, left] = cut(text);
            return html`<table role="presentation" cellspacing="0" width="100%" style="margin-bottom:10px"><tr><td class="g" style="border-left:3px solid ${accent.ink};padding-left:12px"><b>${words.report.note(week)}</b><br><bdi>${lines(shown)}</bdi>${left > 0 && html`<br><span class="m">${words.report.noteCut(left)}</span>`}</td></tr></table>`;
          })
    }`,
  );

  return renderDocument({
    locale,
    studio,
    words,
    title,
    preheader,
    sections: [opening, next, sessions, lifts, flags, notes],
    footer: [html`<p>${words.footer.whyTrainer(studio.name)}</p>`],
  });

  /** The recommended one is the button; a step back or a deload is chosen on the page. */
  function decisions(): Html {
    const all = ['advance', 'repeat', 'hold', 'choose'] as const;
    const recommended = all.find((choice) => choice === proposal.step) ?? 'choose';
    return html`${button(words.report.decide[recommended], links[recommended], accent)}
<p style="padding-top:12px">${all.filter((choice) => choice !== recommended).map((choice) => secondaryButton(words.report.decide[choice], links[choice], accent))}</p>`;
  }
}

function reportText(input: BlockReportInput): string {
  const { profile, summary, proposal, links, studio } = input;
  const { locale, units } = profile;
  const words = WORDS[locale];
  const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const titled = (title: string, body: string) => `${title.toLocaleUpperCase(locale)}\n${body}`;
  const paragraphs = [
    `${words.report.title(profile.name, summary.block)}\n${words.report.blockLine(summary.phase, words.phases[summary.phase], words.weeks(summary.weeks.length))}`,
    titled(
      words.report.next,
      `${upperFirst(words.report.proposals[proposal.step](proposal.phase))}\n${bullets(proposal.reasons.map((reason) => reason.text))}`,
    ),
    `${profile.options.advance === 'ask' ? words.report.ask : words.report.auto}\n${(
      ['advance', 'repeat', 'hold', 'choose'] as const
    )
      .map((choice) => `${words.report.decide[choice]}: ${links[choice]}`)
      .join('\n')}\n${words.report.decideHint}`,
    titled(
      words.report.adherence,
      `${adherence(input)}\n${bullets(summary.weeks.map((week) => `${words.report.week(week.week)}: ${week.done}/${week.planned}`))}`,
    ),
    titled(
      words.report.lifts,
      summary.lifts.length === 0
        ? words.report.noLifts
        : summary.lifts
            .map((trend) => {
              const rows = trend.points.map(
                (point) =>
                  `  ${words.report.week(point.week)}: ${words.report.oneRepMax} ${point.oneRepMaxKg === null ? words.report.noFigure : oneRepMax(point.oneRepMaxKg, units, locale)}, ${words.report.loadLabel} ${point.load === null ? words.report.noFigure : `${point.load.value} ${point.load.unit}`}`,
              );
              return `${trend.name}: ${changeOf(trend, units, locale, words)}\n${rows.join('\n')}`;
            })
            .join('\n'),
    ),
    titled(
      words.report.flags,
      summary.painFlags.length === 0
        ? words.report.noFlags
        : bullets(
            summary.painFlags.map((flag) =>
              words.report.flag(flag.week, flag.exercise, flag.region, flag.level),
            ),
          ),
    ),
    titled(
      words.report.notes,
      summary.notes.length === 0
        ? words.report.noNotes
        : summary.notes
            .map(({ week, text }) => {
              const [shown, left] = cut(text);
              const quoted = shown.replace(/^/gm, '> ');
              return `${words.report.note(week)}:\n${quoted}${left > 0 ? `\n${words.report.noteCut(left)}` : ''}`;
            })
            .join('\n'),
    ),
    [
      '--',
      words.footer.whyTrainer(studio.name),
      studio.name,
      studio.postalAddress,
      ...(studio.poweredBy ? [words.footer.poweredBy] : []),
    ].join('\n'),
  ];
  return plain(`${paragraphs.join('\n\n')}\n`);
}

const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
