import { accentOf } from '../colour.ts';
import { type Html, html, lines } from '../html.ts';
import { button, renderDocument, secondaryButton, section } from '../layout.ts';
import { plain } from '../plain.ts';
import { LIGHT } from '../style.ts';
import { WORDS } from '../text/index.ts';
import { type BlockReportInput, CHOICES, cutNote } from './input.ts';
import { trendChart } from './trend-chart.ts';
import { adherenceText, headline, proposalText } from './words.ts';

export function blockReportHtml(input: BlockReportInput, title: string, preheader: string): string {
  const { profile, block, phase, summary, proposal, links, studio } = input;
  const { locale, units } = profile;
  const words = WORDS[locale];
  const { report } = words;
  const accent = accentOf(studio.accentColour);
  const heading = (text: string) => html`<h2 style="padding-bottom:8px">${text}</h2>`;

  const opening = section(html`<h1 style="padding-bottom:4px">${report.title(profile.name, block)}</h1>
<p class="m">${report.blockLine(phase, words.phases[phase], words.weeks(summary.weeks))}</p>`);

  const next = section(html`${heading(report.next)}
<p class="a" style="font-size:19px;font-weight:700">${headline(proposalText(input))}</p>
<ul style="padding-top:6px">${proposal.reasons.map((reason) => html`<li>${reason.text}</li>`)}</ul>
<p style="padding:10px 0">${profile.options.advance === 'ask' ? report.ask : report.auto}</p>
${decisions()}
<p class="m c">${report.decideHint}</p>`);

  const adherence =
    section(html`${heading(report.adherence)}<p style="padding-bottom:8px">${adherenceText(input)}</p>
<table role="presentation" cellspacing="0" width="100%">${summary.byWeek.map(
      ({ week, sessionsDone, sessionsPlanned }) =>
        html`<tr class="r"><td class="m" style="width:1%;white-space:nowrap;padding-right:16px">${report.week(week)}</td><td>${sessionBoxes(sessionsDone, sessionsPlanned)}</td><td class="d" align="right">${sessionsDone}/${sessionsPlanned}</td></tr>`,
    )}</table>`);

  const lifts = section(
    html`${heading(report.lifts)}${
      summary.lifts.length === 0
        ? html`<p>${report.noLifts}</p>`
        : html`<p class="m c" style="padding-bottom:12px">${report.liftsHint}</p>${summary.lifts.map((lift) =>
            trendChart(
              lift,
              summary.byWeek.map(({ week }) => week),
              units,
              locale,
              accent,
              words,
            ),
          )}`
    }`,
  );

  const flags = section(
    html`${heading(report.flags)}${
      summary.pain.length === 0
        ? html`<p>${report.noFlags}</p>`
        : html`<ul>${summary.pain.map(({ week, name, where, level }) => html`<li><bdi>${report.flag(week, name, where, level)}</bdi></li>`)}</ul>`
    }`,
  );

  const notes = section(
    html`${heading(report.notes)}${summary.notes.length === 0 && html`<p>${report.noNotes}</p>`}${summary.notes.map(
      ({ week, note }) => {
        const [shown, left] = cutNote(plain(note).trim());
        return html`<table role="presentation" cellspacing="0" width="100%" style="margin-bottom:10px"><tr><td class="g" style="border-left:3px solid ${accent.ink};padding-left:12px"><b>${report.note(week)}</b><br><bdi>${lines(shown)}</bdi>${left > 0 && html`<br><span class="m">${report.noteCut(left)}</span>`}</td></tr></table>`;
      },
    )}`,
  );

  return renderDocument({
    locale,
    studio,
    words,
    title,
    preheader,
    sections: [opening, next, adherence, lifts, flags, notes],
    footer: [html`<p>${words.footer.whyTrainer(studio.name)}</p>`],
  });

  /** The recommended one is the button; a step back or a deload is chosen on the page. */
  function decisions(): Html {
    const recommended = CHOICES.find((choice) => choice === proposal.outcome) ?? 'choose';
    const others = CHOICES.filter((choice) => choice !== recommended);
    return html`${button(report.decide[recommended], links[recommended], accent)}
<p style="padding-top:12px">${others.map((choice) => secondaryButton(report.decide[choice], links[choice], accent))}</p>`;
  }

  function sessionBoxes(done: number, planned: number): Html {
    return html`<table role="presentation" cellspacing="0"><tr>${Array.from(
      { length: planned },
      (_, index) =>
        index < done
          ? html`<td class="f h" bgcolor="${accent.fill}" width="26" align="center" style="background-color:${accent.fill};color:${accent.onFill}">✓</td>`
          : html`<td class="s h" bgcolor="${LIGHT.soft}" width="26" align="center" style="background-color:${LIGHT.soft};color:${LIGHT.muted}">–</td>`,
    )}</tr></table>`;
  }
}
