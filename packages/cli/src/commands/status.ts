import { styleText } from 'node:util';
import { type ClientRecord, isLogged, type Store, standing } from '@phasewise/store';
import { BadInput } from '../bad-input.ts';
import { createOutput } from '../output.ts';
import { openTarget, type TargetOptions } from '../target.ts';

export interface StatusOptions extends TargetOptions {
  readonly json?: boolean;
}

/** `phasewise status`: where a client stands, what was mailed, what became of the events. */
export async function status(clientId: string, options: StatusOptions): Promise<void> {
  const { store } = await openTarget(options);
  const client = await store.loadClient(clientId);
  if (client === null) throw new BadInput(`clientId: nobody is enrolled as "${clientId}"`);
  const report = await reportOn(clientId, client, store);
  const output = createOutput(options.json === true);
  output.result(output.json ? JSON.stringify(report) : print(report));
}

async function reportOn(clientId: string, client: ClientRecord, store: Store) {
  const week = client.week > 0 ? await store.loadWeek(clientId, client.week) : null;
  const mails = await store.mailsOf(clientId);
  const events = await store.outcomesOf(clientId);
  return {
    clientId,
    state: standing(client),
    program: client.program,
    block: client.block,
    phase: client.phase,
    week: client.week,
    weekState: week === null ? null : isLogged(week) ? 'completed' : 'planned',
    nextActionAt: client.nextActionAt ?? null,
    ...(client.undeliverable === undefined ? {} : { undeliverable: client.undeliverable }),
    mails: mails.map(({ key, kind, status, at }) => ({ key, kind, status, at })),
    events: events.map(({ id, detailType, consumer, occurredAt, outcome, reason }) => ({
      id,
      detailType,
      consumer,
      occurredAt,
      outcome,
      ...(reason === undefined ? {} : { reason }),
    })),
  };
}

type Report = Awaited<ReturnType<typeof reportOn>>;

function print({
  clientId,
  state,
  program,
  block,
  phase,
  week,
  weekState,
  nextActionAt,
  undeliverable,
  mails,
  events,
}: Report) {
  const bold = (text: string) => styleText('bold', text, { stream: process.stdout });
  return [
    `${bold(clientId)} is ${state}: program ${program}, block ${block}, phase ${phase ?? '–'}, week ${week} (${weekState ?? 'none'})`,
    `next look: ${nextActionAt ?? 'none'}`,
    ...(undeliverable === undefined ? [] : [`no mail goes to the client: ${undeliverable}`]),
    bold('mails'),
    ...mails.map(
      ({ at, kind, key, status: sent }) => `  ${at}  ${kind.padEnd(24)} ${key.padEnd(24)} ${sent}`,
    ),
    bold('events'),
    ...events.map(
      ({ occurredAt, detailType, consumer, outcome, reason }) =>
        `  ${occurredAt}  ${detailType.padEnd(18)} ${consumer.padEnd(16)} ${outcome}${reason === undefined ? '' : `: ${reason}`}`,
    ),
  ].join('\n');
}
