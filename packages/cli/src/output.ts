import type { Program, WeekPlan } from '@phasewise/engine';

/** Where commands write: results to stdout, everything else to stderr. */
export interface Output {
  readonly json: boolean;
  result(line: string): void;
  message(line: string): void;
}

export function createOutput(json: boolean, stdout = process.stdout, stderr = process.stderr): Output {
  return {
    json,
    result: (line) => void stdout.write(`${line}\n`),
    message: (line) => void stderr.write(`${line}\n`),
  };
}

export const programLine = (clientId: string, { goal, program, startDate, blocks, reasons }: Program) => ({
  type: 'program',
  clientId,
  goal,
  program,
  startDate,
  blocks,
  why: reasons.map(({ text }) => text),
});

export const weekLine = (clientId: string, plan: WeekPlan) => ({ type: 'week', clientId, ...plan });
