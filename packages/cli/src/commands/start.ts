import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import type { Profile } from '@phasewise/engine';
import type { Mail } from '@phasewise/local';
import PostalMime from 'postal-mime';
import { liveWeeks } from '../live-weeks.ts';
import { type LocalPipeline, startLocalPipeline } from '../local-pipeline.ts';
import { createOutput, type Output } from '../output.ts';
import { bar, runSteps } from '../progress.ts';
import { readProfile, readWeekLogs } from '../read-input.ts';
import { deadLetters } from './simulate.ts';

export interface StartOptions {
  readonly once?: boolean;
  readonly fresh?: boolean;
  readonly port: number;
}

const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'examples');
const DATA = '.phasewise';
/** Who is taken through a whole block, so that there is a report to look at. */
const TRAVELLER = 'ana-lopez';
const BLOCK_WEEKS = 4;

/** `phasewise start`: the whole pipeline on this machine with the example clients, until Ctrl-C, or once. */
export async function start({ once = false, fresh = false, port }: StartOptions): Promise<void> {
  const output = createOutput(false);
  const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.json')).toSorted();
  const profiles = await Promise.all(files.map((file) => readProfile(path.join(EXAMPLES, file))));
  const traveller = profiles.filter(({ clientId }) => clientId === TRAVELLER);
  const logs = await readWeekLogs(undefined);
  let pipeline: LocalPipeline | undefined;
  try {
    await runSteps([
      {
        title: 'Synthesize the CDK app and bring every resource of it up',
        run: async () => {
          pipeline = await startLocalPipeline({
            port,
            fresh,
            dataDirectory: DATA,
            ...clockOf(profiles, fresh),
          });
        },
      },
      {
        title: `Enrol ${profiles.length} example clients`,
        run: () => liveWeeks(running(), profiles, { weeks: 0, logs }),
      },
      {
        title: 'Take Ana through her first block',
        run: (tell) =>
          liveWeeks(running(), traveller, {
            weeks: BLOCK_WEEKS,
            logs,
            onWeek: (_, week) => tell(bar(week, BLOCK_WEEKS)),
          }),
      },
    ]);
    const healthy = await summarize(running(), profiles, output);
    if (!healthy) process.exitCode = 1;
    if (once) return;
    await addresses(running(), output);
    await interrupted();
  } finally {
    await pipeline?.stop();
  }

  function running(): LocalPipeline {
    if (pipeline === undefined) throw new Error('the pipeline is not up');
    return pipeline;
  }
}

/** The first run starts on the examples' first day; a later one goes on where the clock stood. */
function clockOf(profiles: readonly Profile[], fresh: boolean): { now?: Date } {
  if (!fresh && existsSync(path.join(DATA, 'clock.json'))) return {};
  const [first] = profiles.map(({ startDate }) => startDate).toSorted();
  return { now: new Date(`${first}T06:00:00Z`) };
}

const bold = (text: string) => styleText('bold', text, { stream: process.stdout });

/** @returns whether every client is enrolled and nothing ended in a dead-letter queue */
async function summarize(
  { cloud, store }: LocalPipeline,
  profiles: readonly Profile[],
  output: Output,
): Promise<boolean> {
  const mails = cloud.mails.entries;
  const count = (kind: string) => mails.filter(({ tags }) => tags.kind === kind).length;
  const letters = deadLetters(cloud);
  let enrolled = 0;
  output.result(bold('Clients'));
  for (const { clientId, name, goal } of profiles) {
    const client = await store.loadClient(clientId);
    if (client !== null && client.week > 0) enrolled++;
    output.result(
      `  ${name.padEnd(16)} ${goal.padEnd(16)} ${
        client === null ? 'not enrolled' : `block ${client.block}, phase ${client.phase}, week ${client.week}`
      }`,
    );
  }
  output.result(bold('Mails'));
  output.result(`  weekly plans   ${count('weekly-plan')}`);
  output.result(`  block reports  ${count('block-report')}`);
  output.result(`  all            ${mails.length}`);
  output.result(`${bold('Dead letters')}    ${letters}`);
  return (
    enrolled === profiles.length && letters === 0 && count('weekly-plan') > 0 && count('block-report') > 0
  );
}

async function addresses({ cloud }: LocalPipeline, output: Output): Promise<void> {
  const checkIn = await linkInLatestPlan(cloud.mails.entries, 'check-in');
  output.result('');
  output.result(`Inbox        ${cloud.inboxUrl}`);
  if (checkIn !== null) output.result(`Ana's week   ${checkIn}`);
  output.result(`AWS          AWS_ENDPOINT_URL=${cloud.endpoint}`);
  output.result('Ctrl-C stops; what happened is kept under .phasewise (--fresh empties it).');
}

/** The address behind the button of the traveller's newest plan: what she would tap. */
async function linkInLatestPlan(mails: readonly Mail[], purpose: string): Promise<string | null> {
  const latest = mails.findLast(({ tags }) => tags.kind === 'weekly-plan' && tags.clientId === TRAVELLER);
  if (latest === undefined) return null;
  const { text } = await PostalMime.parse(latest.raw);
  return text?.match(new RegExp(`https?://\\S+/${purpose}/\\S+`))?.[0] ?? null;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
