import type { Locale, Program } from '@phasewise/engine';
import { html } from 'hono/html';
import type { Html } from '../layout.ts';
import type { ClientRecord } from '../ports.ts';
import { TEXT } from '../text/text.ts';

/**
 * The macrocycle as a strip, a field for each block: filled once it has begun, outlined before. The figure in a field
 * is its phase, so that no colour has to be told from another.
 *
 * @param position - Index of the present block in `program.blocks`.
 */
export function yearStrip(program: Program, position: number, locale: Locale): Html {
  const { common, year } = TEXT[locale];
  const phases = [...new Set(program.blocks.map(({ phase }) => phase))].sort((a, b) => a - b);
  return html`<ol class="strip" aria-label="${year.strip}">${program.blocks.map(
    ({ phase, weeks }, at) =>
      html`<li class="p${phase}${at > position ? ' later' : ''}${at === position ? ' now' : ''}" ${at === position ? html`aria-current="step"` : ''}><span class="hidden">${common.block(at + 1)}, ${common.weeks(weeks)}: ${common.phase(phase)} </span><span aria-hidden="true">${phase}</span></li>`,
  )}</ol>
<ul class="legend">${phases.map((phase) => html`<li><i class="p${phase}"></i>${phase} ${common.phaseNames[phase]}</li>`)}</ul>`;
}

/** Index of the client's present block in the program: repeats make it differ from the count of blocks. */
export function positionOf(client: ClientRecord): number {
  return client.position ?? Math.min(client.block, client.program.blocks.length) - 1;
}
