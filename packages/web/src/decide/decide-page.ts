import { addDays, type BlockSummary, type Locale, type Phase, type WeekPlan } from '@phasewise/engine';
import { html } from 'hono/html';
import { day, intensity, load, volume } from '../format.ts';
import type { Html, Page } from '../layout.ts';
import type { ClientRecord } from '../ports.ts';
import { regionName, TEXT, type Text } from '../text/text.ts';
import type { Choice, ChoiceName, Choices } from './choices.ts';

export interface DecidePageInput {
  readonly client: ClientRecord;
  readonly block: number;
  /** Phase of the block that ended. */
  readonly phase: Phase;
  readonly summary: BlockSummary;
  readonly choices: Choices;
  /** What the trainer tapped in the mail: it comes first. */
  readonly asked: string | undefined;
  readonly base: string;
  readonly reason: string;
}

/** What became of a block and what may follow, each choice with its first week. It decides nothing by being looked at. */
export function decidePage(input: DecidePageInput): Page {
  const { client, block, phase, summary, choices, base } = input;
  const { name, locale } = client.profile;
  const text = TEXT[locale];
  const { decide, common } = text;
  const title = decide.title(block, name);
  return {
    locale,
    title,
    wide: true,
    body: html`<h1>${title}</h1>
<p class="lead">${decide.lead(`${common.phase(phase)}, ${common.phaseNames[phase]}`)}</p>
${look(summary, text, locale)}
<form method="post" action="${base}">
<div class="field"><label for="reason">${decide.reason} <span class="hint">(${common.optional})</span></label><textarea id="reason" name="reason" rows="2" maxlength="1000">${input.reason}</textarea></div>
${inOrder(input).map((choice) => choiceCard(choice, input, text))}
</form>
${choices.refused.length > 0 && html`<h2>${decide.unavailable}</h2><ul>${choices.refused.map(({ phase: refused, reason }) => html`<li>${common.phase(refused)}: ${reason}</li>`)}</ul>`}`,
  };
}

/** What the trainer tapped, then what the engine recommends, then the others as they come. */
function inOrder({ choices, asked }: DecidePageInput): readonly Choice[] {
  const rank = ({ name }: Choice) => (name === asked ? 0 : name === choices.recommended ? 1 : 2);
  return choices.offered.toSorted((a, b) => rank(a) - rank(b));
}

function look(summary: BlockSummary, text: Text, locale: Locale): Html {
  const { decide, common } = text;
  return html`<section class="card"><dl class="dl"><dt>${decide.done}</dt><dd>${decide.ofPlanned(summary.sessionsDone, summary.sessionsPlanned)}</dd>
${summary.pain.length > 0 && html`<dt>${decide.pain}</dt><dd>${summary.pain.map(({ week, name, where, level }) => html`${common.week(week)}: ${name}, ${regionName(where, locale)}, ${level}/10<br>`)}</dd>`}
${summary.notes.length > 0 && html`<dt>${decide.notes}</dt><dd>${summary.notes.map(({ week, note }) => html`<bdi class="note">${common.week(week)}: ${note}</bdi>`)}</dd>`}</dl>
${
  summary.lifts.length > 0 &&
  html`<div class="scroll" role="region" aria-label="${decide.stronger}" tabindex="0"><table><thead><tr><th scope="col">${decide.lift}</th><th scope="col" class="number">${decide.from}</th><th scope="col" class="number">${decide.to}</th></tr></thead><tbody>${summary.lifts.map((lift) => html`<tr><td>${lift.name}</td><td class="number">${load(lift.firstLoad, locale)}</td><td class="number">${load(lift.lastLoad, locale)}</td></tr>`)}</tbody></table></div>`
}</section>`;
}

function choiceCard(choice: Choice, { client, choices, asked }: DecidePageInput, text: Text): Html {
  const { decide, common } = text;
  const { locale } = client.profile;
  const label = choiceLabel(choice.name, text);
  const recommended = choice.name === choices.recommended;
  const reasons = recommended ? choices.why : [];
  return html`<section class="card"><h2>${label} ${recommended && html`<span class="tag">${decide.recommended}</span>`} ${choice.name === asked && html`<span class="tag">${decide.chosen}</span>`}</h2>
<p>${meaning(choice, text)} <b>${decide.becomes(choice.phase, common.phaseNames[choice.phase])}</b></p>
${reasons.length > 0 && html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
<details><summary>${decide.preview}<span class="hidden">: ${label}</span></summary>${preview(choice.firstWeek, locale)}</details>
<p><button ${recommended || choice.name === asked ? html`class="primary"` : ''} name="choice" value="${choice.name}">${decide.button(label)}</button></p></section>`;
}

function preview(plan: WeekPlan, locale: Locale): Html {
  const { common } = TEXT[locale];
  return html`<p class="facts">${day(plan.startDate, locale)} – ${day(addDays(plan.startDate, 6), locale)}</p>${plan.sessions.map(
    (session) =>
      html`<h3>${common.session(session.session)}: ${session.title}</h3><ul class="facts">${session.parts
        .filter(({ part }) => part === 'resistance')
        .flatMap(({ prescriptions }) => prescriptions)
        .map(
          (prescription) =>
            html`<li>${[`${prescription.name} ${volume(prescription, locale)}`, intensity(prescription, locale)].filter(Boolean).join(', ')}</li>`,
        )}</ul>`,
  )}`;
}

export function choiceLabel(name: ChoiceName, { decide }: Text): string {
  switch (name) {
    case 'advance':
      return decide.advance;
    case 'repeat':
      return decide.repeat;
    case 'hold':
      return decide.hold;
    default:
      return decide.goto(Number(name.slice('goto-'.length)));
  }
}

function meaning({ decision }: Choice, { decide }: Text): string {
  switch (decision.decision) {
    case 'advance':
      return decide.advanceMeans;
    case 'repeat':
      return decide.repeatMeans;
    case 'hold':
      return decide.holdMeans;
    case 'goto':
      return decide.gotoMeans;
    default:
      return decision satisfies never;
  }
}
