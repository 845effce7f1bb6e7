import type { Phase, Program, WeekPlan } from '@phasewise/engine';
import type { Accent } from '../colour.ts';
import { type Html, html } from '../html.ts';
import { LIGHT } from '../style.ts';

export interface StripCell {
  /** One, or what an undulating block mixes. */
  readonly phases: readonly Phase[];
  readonly when: 'done' | 'now' | 'ahead';
}

/**
 * The program's blocks around the current week. Blocks that were repeated push the planned ones back, so a block number
 * beyond the plan gets a cell of its own.
 */
export function stripCells(program: Program, plan: WeekPlan): readonly StripCell[] {
  const cells = program.blocks.map(({ block, phase, undulation }): StripCell => {
    const phases = undulation === undefined ? [phase] : [...new Set(undulation.phases)].sort();
    if (block === plan.block)
      return { phases: undulation === undefined ? [plan.phase] : phases, when: 'now' };
    return { phases, when: block < plan.block ? 'done' : 'ahead' };
  });
  return plan.block > cells.length ? [...cells, { phases: [plan.phase], when: 'now' }] : cells;
}

/** "2", or "1–3" of an undulating block. */
const cellLabel = ({ phases }: StripCell) =>
  phases.length === 1 ? String(phases[0]) : `${phases[0]}–${phases.at(-1)}`;

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
    (cell) => {
      const { name, fill, ink } = looks[cell.when];
      return html`<td class="${name} h" title="${cellLabel(cell)}: ${label[cell.when]}" bgcolor="${fill}" align="center" style="background-color:${fill};color:${ink}">${cellLabel(cell)}</td>`;
    },
  )}</tr></table>`;
}

/** The same for the text part: "1 2 [3] 1 2 …" */
export function phaseStripText(cells: readonly StripCell[]): string {
  return cells.map((cell) => (cell.when === 'now' ? `[${cellLabel(cell)}]` : cellLabel(cell))).join(' ');
}
