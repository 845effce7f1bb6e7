import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type ConsumerPorts, createDeadLetterQueue, createPublisher, type Publish } from '@phasewise/events';
import { createMailer, type Mailer, type Message } from '@phasewise/mail';
import { createStore, type Store } from '@phasewise/store';
import type { Letter as TrainerLetter } from '../../functions/notify-trainer/letter.ts';
import type { Letter as ClientLetter } from '../../functions/send-plan/letter.ts';
import { addToDetail, addToItem } from './deploy.ts';
import type { Plant } from './plant.ts';
import type { Process } from './process.ts';
import type { Scheduler } from './scheduler.ts';
import type { SimulatedBus } from './simulated-bus.ts';
import type { SimulatedMail } from './simulated-mail.ts';
import { MAX_RECEIVE_COUNT, type SimulatedQueue } from './simulated-queue.ts';
import type { SimulatedTable } from './simulated-table.ts';
import type { Weather } from './weather.ts';

/** The services that all functions share. */
export interface Services {
  readonly scheduler: Scheduler;
  readonly weather: Weather;
  readonly table: SimulatedTable;
  readonly bus: SimulatedBus;
  readonly mail: SimulatedMail;
}

/** All that a use case may need. */
export interface Ports {
  readonly store: Store;
  readonly publish: Publish;
  readonly mailer: Mailer;
  readonly render: (letter: ClientLetter | TrainerLetter) => Promise<Message>;
  readonly now: () => Date;
  readonly random: () => number;
  readonly logger: ConsumerPorts['logger'];
}

/**
 * The real store, publisher and mailer of one process, over the simulated services.
 *
 * @param isNewer - the process is of a newer version, which stores and says more
 */
export function portsOf(
  process: Process,
  { scheduler, weather, table, bus, mail }: Services,
  { tableCommand, busAnswer = (answer) => answer }: Plant,
  isNewer: boolean,
): Ports {
  return {
    store: createStore({
      name: 'clients',
      client: client((command) => {
        const { input } = command as { input: Record<string, unknown> };
        tableCommand?.(input);
        if (isNewer) addToItem(input);
        return process.call(
          'dynamodb',
          () => told(command),
          () => {
            if (command instanceof GetCommand && command.input.Key?.SK === 'CLIENT')
              process.lookedAt = scheduler.now;
            return table.execute(command);
          },
        );
      }),
    }),
    publish: createPublisher({
      busName: 'phasewise',
      client: client((command) => {
        if (isNewer && command instanceof PutEventsCommand)
          for (const entry of command.input.Entries ?? []) entry.Detail = addToDetail(entry.Detail ?? '');
        return process.call(
          'eventbridge',
          () => told(command),
          () => busAnswer(bus.execute(command)),
        );
      }),
    }),
    mailer: createMailer({
      from: 'coach@studio.example',
      configurationSet: 'phasewise',
      client: client((command) =>
        process.call(
          'ses',
          () => told(command),
          (call) => mail.execute(command, call),
        ),
      ),
    }),
    render,
    now: () => process.clock(),
    random: () => weather.random.next(),
    logger: {
      info: () => undefined,
      warn: (message, ...context) =>
        scheduler.tell(() => `${process.name} ${message} ${JSON.stringify(context)}`),
      error: (message, ...context) =>
        scheduler.tell(() => `${process.name} ${message} ${JSON.stringify(context)}`),
    },
  };
}

/** What the door of a consumer needs beside the use case. */
export function consumerPortsOf(
  process: Process,
  queue: SimulatedQueue,
  { store, logger }: Ports,
): ConsumerPorts {
  return {
    logger,
    deadLetters: createDeadLetterQueue({
      queueUrl: queue.url,
      deadLetterQueueUrl: queue.deadLetterUrl,
      client: client((command) =>
        process.call(
          'sqs',
          () => told(command),
          () => queue.execute(command),
        ),
      ),
    }),
    record: store.recordOutcome,
    maxReceiveCount: MAX_RECEIVE_COUNT,
  };
}

/** A command in one line. */
function told(command: unknown): string {
  const { input } = command as { input: Record<string, unknown> };
  const key = (input.Key ?? input.Item) as { SK?: string } | undefined;
  const entries = (input.Entries ?? []) as { DetailType: string; Detail: string }[];
  const values = Object.entries((input.ExpressionAttributeValues ?? {}) as Record<string, unknown>);
  const rest = [
    key?.SK ?? '',
    ...values.map(([name, value]) => `${name}=${JSON.stringify(value)?.slice(0, 60)}`),
    ...entries.map(({ DetailType, Detail }) => `${DetailType} ${Detail.slice(0, 400)}`),
    ...(input.QueueUrl === undefined
      ? []
      : [String(input.QueueUrl).split('/').at(-1), JSON.stringify(input.MessageAttributes ?? '')]),
  ];
  return `${(command as object).constructor.name.replace('Command', '')} ${rest.join(' ')}`;
}

/** An AWS client of which only `send` is used. */
const client = (send: (command: unknown) => Promise<unknown>) => ({ send }) as never;

/** A mail with nothing in it: what it says is tested elsewhere, here it counts who gets it. */
async function render({ key, kind, profile }: ClientLetter | TrainerLetter): Promise<Message> {
  return {
    kind,
    key,
    clientId: profile.clientId,
    recipient: kind === 'weekly-plan' || kind === 'reminder' ? 'client' : 'trainer',
    fromName: 'Studio',
    replyTo: null,
    subject: key,
    preheader: key,
    html: `<p>${key}</p>`,
    text: key,
    headers: {},
  };
}
