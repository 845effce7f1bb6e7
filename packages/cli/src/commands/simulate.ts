import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Profile, planProgram } from '@phasewise/engine';
import type { Mail } from '@phasewise/local';
import type { Store } from '@phasewise/store';
import { liveWeeks } from '../live-weeks.ts';
import { type LocalPipeline, startLocalPipeline } from '../local-pipeline.ts';
import { mailLine } from '../mail-line.ts';
import { createOutput, type Output, programLine, weekLine } from '../output.ts';
import { bar, runSteps } from '../progress.ts';
import { readProfile, readWeekLogs, type WeekLogs } from '../read-input.ts';
import { writeReport } from '../simulation-report.ts';

export interface SimulateOptions {
  readonly weeks?: number;
  readonly log?: string;
  readonly mails?: string;
  readonly report?: string;
  readonly json?: boolean;
}

/** `phasewise simulate`: the whole pipeline on this machine, its clock compressed, nothing kept. */
export async function simulate(files: readonly string[], options: SimulateOptions): Promise<void> {
  const output = createOutput(options.json === true);
  const profiles = await Promise.all(files.map(readProfile));
  const logs = await readWeekLogs(options.log);
  const first = profiles.map(({ startDate }) => startDate).toSorted()[0];
  let pipeline: LocalPipeline | undefined;
  try {
    await runSteps([
      {
        title: 'Bring the pipeline up',
        run: async () => {
          pipeline = await startLocalPipeline({ port: 0, now: new Date(`${first}T06:00:00Z`) });
          if (output.json) printEvents(pipeline, output);
        },
      },
      {
        title: 'Take the clients through their weeks',
        run: (tell) => live(pipeline as LocalPipeline, profiles, logs, options.weeks, tell),
      },
    ]);
    const running = pipeline as unknown as LocalPipeline;
    if (options.mails !== undefined) await keepMails(running.cloud.mails.entries, options.mails);
    const summary = await printResults(running, profiles, options.weeks, output);
    if (options.report !== undefined) await writeReport(options.report, profiles, running, summary);
  } finally {
    await pipeline?.stop();
  }
}

async function live(
  pipeline: LocalPipeline,
  profiles: readonly Profile[],
  logs: WeekLogs,
  weeks: number | undefined,
  tell: (how: string) => void,
): Promise<void> {
  const all = profiles.reduce((sum, profile) => sum + (weeks ?? plannedWeeks(profile)), 0);
  let done = 0;
  await liveWeeks(pipeline, profiles, {
    logs,
    ...(weeks === undefined ? {} : { weeks }),
    onWeek: (clientId, week) => {
      done++;
      tell(`${bar(done, all)} ${clientId} week ${week}`);
    },
  });
}

const plannedWeeks = (profile: Profile) =>
  planProgram(profile).blocks.reduce((sum, { weeks }) => sum + weeks, 0);

function printEvents({ cloud }: LocalPipeline, output: Output): void {
  cloud.events.subscribe(({ bus, event }) => {
    if (bus !== 'default')
      output.result(
        JSON.stringify({
          type: 'event',
          detailType: event['detail-type'],
          at: event.time,
          detail: event.detail,
        }),
      );
  });
}

async function keepMails(mails: readonly Mail[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const { number, tags, destinations, raw } of mails) {
    const name = [String(number).padStart(4, '0'), tags.kind ?? 'mail', destinations[0] ?? 'nobody'].join(
      '-',
    );
    await writeFile(path.join(directory, `${name}.eml`), raw);
  }
}

export interface Summary {
  readonly clients: number;
  readonly weeks: number;
  readonly events: number;
  readonly mails: number;
  readonly deadLetters: number;
}

async function printResults(
  { cloud, store }: LocalPipeline,
  profiles: readonly Profile[],
  weeks: number | undefined,
  output: Output,
): Promise<Summary> {
  let weekCount = 0;
  for (const { clientId } of profiles) {
    for await (const { program, plans } of programsOf(clientId, store)) {
      const within = plans.filter(({ week }) => weeks === undefined || week <= weeks);
      if (within.length === 0 || (weeks === undefined && program.program > 1)) continue;
      weekCount += within.length;
      if (!output.json) continue;
      output.result(JSON.stringify(programLine(clientId, program)));
      for (const plan of within) output.result(JSON.stringify(weekLine(clientId, plan)));
    }
  }
  const mails = await Promise.all(cloud.mails.entries.map(mailLine));
  if (output.json) for (const mail of mails) output.result(JSON.stringify(mail));
  const summary: Summary = {
    clients: profiles.length,
    weeks: weekCount,
    events: cloud.events.entries.length,
    mails: mails.length,
    deadLetters: await deadLetters(cloud),
  };
  output.result(
    output.json
      ? JSON.stringify({ type: 'summary', ...summary })
      : Object.entries(summary)
          .map(([name, count]) => `${name}: ${count}`)
          .join('\n'),
  );
  if (summary.deadLetters > 0) process.exitCode = 1;
  return summary;
}

async function* programsOf(clientId: string, store: Store) {
  const client = await store.loadClient(clientId);
  const weeks = client === null ? [] : await store.loadWeeks(clientId, 1, client.week);
  for (let number = 1; number <= (client?.program ?? 0); number++) {
    const program = await store.loadProgram(clientId, number);
    if (program === null) continue;
    yield { program, plans: weeks.filter((week) => week.program === number).map(({ plan }) => plan) };
  }
}

/** Letters in all dead-letter queues. */
export async function deadLetters(cloud: LocalPipeline['cloud']): Promise<number> {
  return cloud
    .queues()
    .filter(({ isDeadLetterQueue }) => isDeadLetterQueue)
    .reduce((sum, { messages }) => sum + messages.length, 0);
}
