import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Profile, planProgram } from '@phasewise/engine';
import type { BusEvent, Mail } from '@phasewise/local';
import type { Store } from '@phasewise/store';
import { liveWeeks } from '../live-weeks.ts';
import { type LocalPipeline, startLocalPipeline } from '../local-pipeline.ts';
import { type MailLine, mailLine } from '../mail-line.ts';
import { createOutput, type Output, programLine, weekLine } from '../output.ts';
import { bar, runSteps } from '../progress.ts';
import { readProfile, readWeekLogs, type WeekLogs } from '../read-input.ts';
import type { Simulated, Summary } from '../simulated.ts';
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
  const [first] = profiles.map(({ startDate }) => startDate).toSorted();
  let pipeline: LocalPipeline | undefined;
  try {
    let story: Story | undefined;
    await runSteps([
      {
        title: 'Bring the pipeline up',
        run: async () => {
          pipeline = await startLocalPipeline({ port: 0, now: new Date(`${first}T06:00:00Z`) });
          story = tellStory(pipeline, output);
        },
      },
      {
        title: 'Take the clients through their weeks',
        run: (tell) => live(profiles, logs, options.weeks, pipeline, story, tell),
      },
    ]);
    if (pipeline === undefined || story === undefined) return;
    const simulated = await Promise.all(
      profiles.map((profile) => outcomeOf(profile, options.weeks, (pipeline as LocalPipeline).store)),
    );
    const { mails, events } = story;
    if (options.mails !== undefined) await keepMails(mails, options.mails);
    const lines = await Promise.all(mails.map(mailLine));
    const summary: Summary = {
      clients: profiles.length,
      weeks: simulated.reduce((sum, { weeks }) => sum + weeks.length, 0),
      events: events.length,
      mails: mails.length,
      deadLetters: deadLetters(pipeline.cloud),
    };
    print(simulated, lines, summary, output);
    if (options.report !== undefined) await writeReport(options.report, simulated, lines, summary);
    if (summary.deadLetters > 0) process.exitCode = 1;
  } finally {
    await pipeline?.stop();
  }
}

/** What happened to the clients for as long as each was simulated. */
interface Story {
  readonly events: readonly BusEvent[];
  readonly mails: readonly Mail[];
  /** From now on, what happens to a client is not part of it: nobody checks in for them any more. */
  end(clientId: string): void;
}

function tellStory({ cloud }: LocalPipeline, output: Output): Story {
  const over = new Set<string>();
  const events: BusEvent[] = [];
  const mails: Mail[] = [];
  cloud.events.subscribe(({ event }) => {
    const { metadata } = event.detail as { metadata?: { clientId?: string } };
    if (over.has(metadata?.clientId ?? '')) return;
    events.push(event);
    if (output.json) output.result(JSON.stringify(eventLine(event)));
  });
  cloud.mails.subscribe((mail) => {
    if (!over.has(mail.tags.clientId ?? '')) mails.push(mail);
  });
  return { events, mails, end: (clientId) => over.add(clientId) };
}

const eventLine = (event: BusEvent) => ({
  type: 'event',
  detailType: event['detail-type'],
  at: event.time,
  detail: event.detail,
});

async function live(
  profiles: readonly Profile[],
  logs: WeekLogs,
  weeks: number | undefined,
  pipeline: LocalPipeline | undefined,
  story: Story | undefined,
  tell: (how: string) => void,
): Promise<void> {
  if (pipeline === undefined || story === undefined) return;
  const all = profiles.reduce((sum, profile) => sum + (weeks ?? plannedWeeks(profile)), 0);
  let done = 0;
  await liveWeeks(pipeline, profiles, {
    logs,
    ...(weeks === undefined ? {} : { weeks }),
    onWeek: (clientId, week) => {
      done++;
      tell(`${bar(done, all)} ${clientId}, week ${week}`);
    },
    onDone: story.end,
  });
}

async function outcomeOf(profile: Profile, weeks: number | undefined, store: Store): Promise<Simulated> {
  const { clientId } = profile;
  const client = await store.loadClient(clientId);
  const planned = await store.loadWeeks(clientId, 1, client?.week ?? 0);
  const within = planned.filter(({ week, program }) => (weeks === undefined ? program === 1 : week <= weeks));
  const numbers = [...new Set(within.map(({ program }) => program))];
  const programs = await Promise.all(numbers.map((number) => store.loadProgram(clientId, number)));
  return { profile, programs: programs.filter((program) => program !== null), weeks: within };
}

const plannedWeeks = (profile: Profile) =>
  planProgram(profile).blocks.reduce((sum, { weeks }) => sum + weeks, 0);

async function keepMails(mails: readonly Mail[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [index, { tags, destinations, raw }] of mails.entries()) {
    const number = String(index + 1).padStart(4, '0');
    const name = [number, tags.kind ?? 'mail', destinations[0] ?? 'nobody'].join('-');
    await writeFile(path.join(directory, `${name}.eml`), raw);
  }
}

function print(
  simulated: readonly Simulated[],
  mails: readonly MailLine[],
  summary: Summary,
  output: Output,
): void {
  if (!output.json) {
    for (const [name, count] of Object.entries(summary)) output.result(`${name}: ${count}`);
    return;
  }
  for (const { profile, programs, weeks } of simulated) {
    for (const program of programs) output.result(JSON.stringify(programLine(profile.clientId, program)));
    for (const { plan } of weeks) output.result(JSON.stringify(weekLine(profile.clientId, plan)));
  }
  for (const mail of mails) output.result(JSON.stringify(mail));
  output.result(JSON.stringify({ type: 'summary', ...summary }));
}

/** Letters in all dead-letter queues. */
export function deadLetters(cloud: LocalPipeline['cloud']): number {
  return cloud
    .queues()
    .filter(({ isDeadLetterQueue }) => isDeadLetterQueue)
    .reduce((sum, { messages }) => sum + messages.length, 0);
}
