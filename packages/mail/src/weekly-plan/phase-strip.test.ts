import { expect, test } from 'vitest';
import { elements, textOf } from '../../test/dom.ts';
import { plan, program } from '../../test/sample.ts';
import { accentOf } from '../colour.ts';
import { phaseStrip, phaseStripText, stripCells, weeksOf } from './phase-strip.ts';

const label = { done: 'done', now: 'now', ahead: 'ahead' };

test('shows what is over, where the client is, and what is ahead', () => {
  const cells = stripCells(program, plan());
  expect(cells.map(({ when }) => when)).toEqual(['done', 'now', ...Array(11).fill('ahead')]);
  expect(phaseStripText(cells)).toBe('1 [2] 3 1 2 3 4 1 2 3 4 5 1');
});

test('needs no image: the phase is written in each cell', () => {
  const strip = phaseStrip(stripCells(program, plan()), accentOf('#0b6e4f'), label).toString();
  const cells = elements(`<!doctype html>${strip}`).filter(({ tagName }) => tagName === 'td');
  expect(cells.map(textOf).join('')).toBe('1231234123451');
  expect(strip).not.toContain('<img');
});

test('the current cell shows the phase the client is in, not the one once planned', () => {
  expect(stripCells(program, plan({ phase: 1 }))[1]).toEqual({ phases: [1], when: 'now' });
});

test('a block beyond the plan gets a cell', () => {
  const cells = stripCells(program, plan({ block: 14, phase: 2 }));
  expect(cells).toHaveLength(14);
  expect(cells.at(-1)).toEqual({ phases: [2], when: 'now' });
});

test('a block has as many weeks as the program gives it', () => {
  expect(weeksOf(program, plan())).toBe(4);
  const event = { ...program, blocks: program.blocks.map((block) => ({ ...block, weeks: 6 })) };
  expect(weeksOf(event, plan())).toBe(6);
});

test('an undulating block shows its span', () => {
  const undulation = { kind: 'weekly', phases: [1, 2, 3, 2] } as const;
  const mixed = { ...program, blocks: program.blocks.map((block) => ({ ...block, undulation })) };
  expect(phaseStripText(stripCells(mixed, plan())).slice(0, 14)).toBe('1–3 [1–3] 1–3 ');
});
