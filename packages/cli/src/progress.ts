import { Listr, ListrLogger, ProcessOutput } from 'listr2';

export interface Step {
  readonly title: string;
  /** @param tell - says how far it is */
  run(tell: (how: string) => void): Promise<void>;
}

/**
 * Runs steps one after the other and shows them as they go, on stderr, so that stdout carries results only. Where stderr is no terminal, nothing
 * is shown: a log needs no moving picture.
 */
export async function runSteps(steps: readonly Step[], stderr = process.stderr): Promise<void> {
  const tasks = new Listr(
    steps.map(({ title, run }) => ({
      title,
      task: (_, task) =>
        run((how) => {
          task.output = how;
        }),
    })),
    {
      renderer: stderr.isTTY ? 'default' : 'silent',
      rendererOptions: { logger: new ListrLogger({ processOutput: new ProcessOutput(stderr, stderr) }) },
      registerSignalListeners: false,
    },
  );
  await tasks.run();
}

const WIDTH = 24;

/**
 * A bar of how much is done.
 *
 * @example
 * bar(13, 52); //=> '██████░░░░░░░░░░░░░░░░░░ 13/52'
 */
export function bar(done: number, all: number): string {
  const filled = Math.min(WIDTH, Math.round((done / Math.max(1, all)) * WIDTH));
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${all}`;
}
