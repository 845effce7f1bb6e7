import { DescribeReplayCommand, ListArchivesCommand, StartReplayCommand } from '@aws-sdk/client-eventbridge';
import { BadInput } from '../bad-input.ts';
import { createOutput } from '../output.ts';
import { openTarget, type TargetOptions } from '../target.ts';

export interface ReplayOptions extends TargetOptions {
  readonly json?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** The local clock may run ahead: there, everything there is. */
const LOCAL_END = '2200-01-01T00:00:00Z';

/**
 * `phasewise replay`: puts what the archive holds of a time on the bus once more. What was processed then changes nothing and mails nobody; what got
 * lost is done.
 *
 * @throws {BadInput} for a time that is none, or when the bus has no archive
 */
export async function replay(options: ReplayOptions): Promise<void> {
  const from = moment('--from', options.from);
  const to = moment('--to', options.to);
  const { eventBridge, busName } = await openTarget(options);
  const { Archives = [] } = await eventBridge.send(new ListArchivesCommand({}));
  const archive = Archives.find(({ EventSourceArn }) => EventSourceArn?.endsWith(`:event-bus/${busName}`));
  if (archive?.EventSourceArn === undefined) throw new BadInput(`the bus ${busName} has no archive`);
  const local = options.stack === undefined;
  const start = from ?? archive.CreationTime ?? new Date(0);
  const end = to ?? (local ? new Date(LOCAL_END) : new Date());
  if (end <= start)
    throw new BadInput(`--to: expected a time after ${start.toISOString()}, got ${end.toISOString()}`);

  const ReplayName = `phasewise-${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`;
  await eventBridge.send(
    new StartReplayCommand({
      ReplayName,
      EventSourceArn: archive.EventSourceArn.replace(
        `:event-bus/${busName}`,
        `:archive/${archive.ArchiveName}`,
      ),
      EventStartTime: start,
      EventEndTime: end,
      Destination: { Arn: archive.EventSourceArn },
    }),
  );
  const { State = 'STARTING' } = await eventBridge.send(new DescribeReplayCommand({ ReplayName }));
  const output = createOutput(options.json === true);
  output.result(
    output.json
      ? JSON.stringify({ replay: ReplayName, from: start.toISOString(), to: end.toISOString(), state: State })
      : `${ReplayName}: ${start.toISOString()} to ${end.toISOString()}, ${State.toLowerCase()}`,
  );
}

function moment(option: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new BadInput(`${option}: expected a time such as 2026-11-30T07:00:00Z, got ${text}`);
  return time;
}
