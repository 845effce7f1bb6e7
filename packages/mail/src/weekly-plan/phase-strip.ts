import type { Phase, Program, WeekPlan } from '@phasewise/engine';
import type { Accent } from '../colour.ts';
import { type Html, html } from '../html.ts';
import { LIGHT } from '../style.ts';

export interface StripCell {
  readonly phase: Phase;
  readonly weeks: number;
  readonly when: 'done' | 'now' | 'ahead';
}

/**
 * The program's blocks around the current week. Blocks that were repeated push the planned ones back, so a block number
 * beyond the plan gets a cell of its own.
 */
export function stripCells(program: Program, plan: WeekPlan): readonly StripCell[] {
  const cells = program.blocks.map(({ block, phase, weeks }): StripCell => {
    if (block === plan.block) return { phase: plan.phase, weeks, when: 'now' };
    return { phase, weeks, when: block < plan.block ? 'done' : 'ahead' };
  });
  return plan.block > cells.length
    ? [...cells, { phase: plan.phase, weeks: weeksOf(program, plan), when: 'now' }]
    : cells;
}

/** How many weeks the current block has: four, unless an event sets its end. */
export function weeksOf(program: Program, plan: WeekPlan): number {
  const planned = program.blocks.find((block) => block.block === plan.block)?.weeks ?? 4;
  return Math.max(planned, plan.weekOfBlock);
}

/** Thirteen cells with the phase's number in each: colour and text only, so that it shows with images off. */
export function phaseStrip(
  cells: readonly StripCell[],
  accent: Accent,
  label: Record<StripCell['when'], string>,
): Html {
  const looks = {
    done: { name: 'o', fill: LIGHT.done, ink: LIGHT.ink },
    now: { name: 'f', fill: accent.fill, ink: accent.onFill },
    ahead: { name: 's', fill: LIGHT.soft, ink: LIGHT.muted },
  };
  return html`<table role="presentation" width="100%" cellspacing="0" style="table-layout:fixed"><tr>${cells.map(
    ({ phase, when }) => {
      const { name, fill, ink } = looks[when];
      return html`<td class="${name} h" title="${phase}: ${label[when]}" bgcolor="${fill}" align="center" style="background-color:${fill};color:${ink}">${phase}</td>`;
    },
  )}</tr></table>`;
}

/** The same for the text part: "1 2 [3] 1 2 …" */
export function phaseStripText(cells: readonly StripCell[]): string {
  return cells.map(({ phase, when }) => (when === 'now' ? `[${phase}]` : String(phase))).join(' ');
}
