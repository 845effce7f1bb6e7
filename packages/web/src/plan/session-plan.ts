import { type Locale, PARTS, type Prescription, type Session } from '@phasewise/engine';
import { html } from 'hono/html';
import { day, decimal, intensity, volume } from '../format.ts';
import type { Html } from '../layout.ts';
import { TEXT } from '../text/text.ts';

/** A session to train from: the six parts with everything the gym needs to know. */
export function sessionPlan(session: Session, locale: Locale): Html {
  const { common } = TEXT[locale];
  return html`<section class="card" id="session-${session.session}">
<h2>${common.session(session.session)}: ${session.title}</h2>
<p class="facts">${day(session.date, locale)} · ${common.minutes(session.estimatedMinutes)}</p>
${PARTS.map((name) => {
  const part = session.parts.find((candidate) => candidate.part === name);
  return html`<div class="part"><h3>${common.parts[name]}</h3>${
    part === undefined || part.prescriptions.length === 0
      ? html`<p class="facts">${part?.reason ?? ''}</p>`
      : part.prescriptions.map((prescription) => exercise(prescription, locale))
  }</div>`;
})}
</section>`;
}

function exercise(prescription: Prescription, locale: Locale): Html {
  const { dose } = TEXT[locale];
  const { name, superset, cue, alternative, source } = prescription;
  return html`<div class="exercise${superset === null ? '' : ' pair'}">
<p class="name"><span>${superset !== null && html`<span class="tag">${dose.superset(superset)}</span> `}${name}</span> <span>${volume(prescription, locale)}</span></p>
<p class="facts">${facts(prescription, locale)}</p>
<p>${cue}</p>
${alternative !== undefined && html`<p class="facts">${dose.alternative(alternative.name)}</p>`}
${source !== undefined && prescription.component === 'resistance' && html`<p class="hint">${source}</p>`}
</div>`;
}

function facts(prescription: Prescription, locale: Locale): Html {
  const { common, dose } = TEXT[locale];
  const { tempo, targetRpe, restSeconds, warmUpSets, zone, superset, component } = prescription;
  const lifted = intensity(prescription, locale);
  const effort = targetRpe === null ? null : decimal(targetRpe, locale);
  const items: (readonly [string, string])[] = [
    ...(lifted !== null ? [[dose.load, lifted] as const] : []),
    ...(effort !== null ? [[dose.rpe, effort] as const] : []),
    ...(tempo !== null ? [[dose.tempo, tempo] as const] : []),
    ...(restSeconds > 0 ? [[dose.rest, common.seconds(restSeconds)] as const] : []),
    ...(restSeconds === 0 && superset !== null && component === 'resistance'
      ? [[dose.rest, dose.noRest] as const]
      : []),
  ];
  const more = [
    warmUpSets !== undefined && warmUpSets > 0 && dose.warmUpSets(warmUpSets),
    zone !== undefined && dose.zone(zone),
  ].filter((text) => typeof text === 'string');
  return html`${items.map(([label, value], at) => html`${at > 0 ? ' · ' : ''}${label} <b>${value}</b>`)}${more.map((text, at) => html`${items.length + at > 0 ? ' · ' : ''}${text}`)}`;
}
