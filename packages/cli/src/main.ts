import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { BadInput } from './bad-input.ts';

const positive = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1');
  return number;
};

/**
 * The `phasewise` command. Exit codes: 0 done, 1 failed, 2 bad input. Commands are imported when they are called: `plan` starts
 * without the cloud's weight.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('phasewise')
    .description('Coaching that runs itself: plans by the OPT model, advanced by events.')
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) });

  program
    .command('plan')
    .description('the engine alone: the macrocycle and its weeks')
    .argument('<profile.json>', 'the client')
    .option('--weeks <n>', 'how many weeks (default: the whole macrocycle)', positive)
    .option('--log <weeks.ndjson>', 'what the weeks were like (default: as prescribed)')
    .option('--explain', 'name the rule behind every adapted number')
    .option('--json', 'NDJSON on stdout')
    .action(async (file, options) => (await import('./commands/plan.ts')).plan(file, options));

  program
    .command('simulate')
    .description('the same through the whole local pipeline: real functions, database, mail')
    .argument('<profile.json...>', 'the clients')
    .option('--weeks <n>', 'how many weeks (default: the whole macrocycle)', positive)
    .option('--log <weeks.ndjson>', 'what the weeks were like (default: as prescribed)')
    .option('--mails <dir>', 'keep every raw message there')
    .option('--report <out.html>', 'write a report of the run')
    .option('--json', 'NDJSON on stdout')
    .action(async (files, options) => (await import('./commands/simulate.ts')).simulate(files, options));

  program
    .command('start')
    .description('the whole pipeline on this machine, with example clients')
    .option('--once', 'take the examples through, print the summary, stop')
    .option('--fresh', 'forget what earlier runs left')
    .option('--port <n>', 'where the AWS endpoint listens', positive, 4566)
    .action(async (options) => (await import('./commands/start.ts')).start(options));

  const target = (command: Command) =>
    command
      .option('--stack <name>', 'against AWS: the name of the deployed stack (default: the local cloud)')
      .option('--json', 'NDJSON on stdout');

  target(program.command('enroll'))
    .description('take a client on')
    .argument('<profile.json>', 'the client')
    .action(async (file, options) => (await import('./commands/put.ts')).enroll(file, options));

  target(program.command('put'))
    .description('put an event on the bus')
    .argument('<detail-type>', 'e.g. WeekCompleted')
    .argument('<data.json>', 'its data')
    .action(async (type, file, options) => (await import('./commands/put.ts')).put(type, file, options));

  target(program.command('status'))
    .description('where a client stands, what was mailed, what happened')
    .argument('<clientId>')
    .action(async (clientId, options) => (await import('./commands/status.ts')).status(clientId, options));

  target(program.command('redrive'))
    .description('dead letters: show each with its reason, and put back those named, or all')
    .argument('[id...]', 'which to put back (default: none, only show)')
    .option('--all', 'put back all')
    .action(async (ids, options) => (await import('./commands/redrive.ts')).redrive(ids, options));

  target(program.command('replay'))
    .description('put archived events on the bus once more: nothing happens twice')
    .option('--from <time>', 'ISO 8601 (default: the whole archive)')
    .option('--to <time>', 'ISO 8601 (default: now)')
    .action(async (options) => (await import('./commands/replay.ts')).replay(options));

  try {
    await program.parseAsync(argv);
  } catch (thrown) {
    process.exitCode = report(thrown);
  }
}

function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  process.stderr.write(`${error instanceof BadInput ? error.message : `${error.name}: ${error.message}`}\n`);
  return error instanceof BadInput ? error.exitCode : 1;
}
