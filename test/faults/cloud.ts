import { createConsumer, type Outcome, type PhasewiseEvent, parseEventOf } from '@phasewise/events';
import type { SQSEvent } from 'aws-lambda';
import { blockFinished } from '../../functions/advance-block/block-finished.ts';
import { phaseDecided } from '../../functions/advance-block/phase-decided.ts';
import { advanceWeek } from '../../functions/advance-week/advance-week.ts';
import { changeClient } from '../../functions/change-client/change-client.ts';
import { doorPorts } from '../../functions/check-in/door-ports.ts';
import { enrollClient } from '../../functions/enroll-client/enroll-client.ts';
import { notifyTrainer } from '../../functions/notify-trainer/notify-trainer.ts';
import { remindClients } from '../../functions/remind-clients/remind-clients.ts';
import { sendPlan } from '../../functions/send-plan/send-plan.ts';
import { parseDeliveryReport } from '../../functions/track-delivery/delivery-report.ts';
import { trackDelivery } from '../../functions/track-delivery/track-delivery.ts';
import { CONSUMERS } from '../../infra/consumers.ts';
import type { Deploy } from './deploy.ts';
import type { Plant } from './plant.ts';
import { consumerPortsOf, type Ports, portsOf, type Services } from './ports.ts';
import { Process } from './process.ts';
import { Scheduler } from './scheduler.ts';
import { SimulatedBus } from './simulated-bus.ts';
import { type MailLimits, SimulatedMail } from './simulated-mail.ts';
import { SimulatedQueue } from './simulated-queue.ts';
import { SimulatedTable } from './simulated-table.ts';
import type { Weather } from './weather.ts';

type Consumers = typeof CONSUMERS;
type UseCases = {
  readonly [Name in keyof Consumers]: (
    event: PhasewiseEvent<Consumers[Name]['events'][number]>,
    ports: Ports,
  ) => Promise<Outcome>;
};

const USE_CASES: UseCases = {
  'enroll-client': enrollClient,
  'advance-week': advanceWeek,
  'advance-block': (event, ports) =>
    event.type === 'BlockFinished' ? blockFinished(event, ports) : phaseDecided(event, ports),
  'change-client': changeClient,
  'send-plan': sendPlan,
  'notify-trainer': notifyTrainer,
};

const REPORTS = ['Email Bounced', 'Email Complaint Received'] as const;
const STUDIO = { name: 'Studio', postalAddress: 'Street 1', accentColour: '#0b6e4f', poweredBy: true };
const DOOR_LIMIT = 10_000;
const SWEEP_LIMIT = 15 * 60_000;
/** Lambda runs a failed asynchronous call twice more (AWS docs: Lambda, "How Lambda handles errors and retries"). */
const SWEEP_ATTEMPTS = 3;

export interface CloudOptions {
  readonly start: number;
  readonly weather: Weather;
  readonly limits: MailLimits;
  readonly plant?: Plant | undefined;
  /** None: every instance is of one version. */
  readonly deploy?: Deploy;
  readonly mailConcurrency?: number;
}

/** Everything between the bus and the inbox: the real functions over simulated services, wired as the stack wires them. */
export class Cloud {
  readonly services: Services;
  readonly queues: readonly SimulatedQueue[];
  readonly #plant: Plant;
  readonly #deploy: Deploy | undefined;

  constructor({
    start,
    weather,
    limits,
    plant = {},
    deploy,
    mailConcurrency = Number.POSITIVE_INFINITY,
  }: CloudOptions) {
    this.#plant = plant;
    this.#deploy = deploy;
    const scheduler = new Scheduler(start);
    const table = new SimulatedTable(() => scheduler.now, {
      lag: () => weather.lag(),
      pageItems: () => (weather.random.chance(0.1) ? weather.random.between(1, 5) : 500),
    });
    const bus = new SimulatedBus(scheduler, weather);
    this.services = { scheduler, weather, table, bus, mail: new SimulatedMail(scheduler, limits) };
    this.queues = [
      ...Object.entries(CONSUMERS).map(([name, { events, ...consumer }]) => {
        const queue = this.#queue(
          name,
          (message) => parseEventOf(events, message),
          USE_CASES[name as keyof Consumers] as (event: never, ports: Ports) => Promise<Outcome>,
          'sendsMail' in consumer ? mailConcurrency : Number.POSITIVE_INFINITY,
        );
        for (const type of events) bus.rule(type, queue);
        return queue;
      }),
      this.#queue('track-delivery', parseDeliveryReport, trackDelivery, Number.POSITIVE_INFINITY),
    ];
    const reports = this.queues.at(-1) as SimulatedQueue;
    for (const type of REPORTS) bus.rule(type, reports);
  }

  /** The daily run of remind-clients. */
  sweep(attempt = 1): Promise<void> {
    const { scheduler, weather } = this.services;
    const process = new Process('remind-clients', scheduler, weather);
    const ports = this.#ports(process);
    return process.start(
      async () => remindClients(ports),
      SWEEP_LIMIT,
      ({ kind }) => {
        if (kind !== 'returned' && attempt < SWEEP_ATTEMPTS)
          scheduler.after(attempt * 60_000, () => this.sweep(attempt + 1));
      },
    );
  }

  /** What a person sends off on the check-in page; `answered` hears whether the page says that it has arrived. */
  checkIn(
    said: Parameters<ReturnType<typeof doorPorts>['publish']>[0],
    answered: (arrived: boolean) => void,
  ): Promise<void> {
    const { scheduler, weather } = this.services;
    const process = new Process('check-in', scheduler, weather);
    const door = doorPorts({ ...this.#ports(process), studio: STUDIO, report: () => undefined });
    return process.start(
      () => door.publish(said),
      DOOR_LIMIT,
      ({ kind }) => answered(kind === 'returned'),
    );
  }

  #ports(process: Process): Ports {
    const isNewer = this.#deploy?.isNewer(this.services.scheduler.now) ?? false;
    const ports = portsOf(process, this.services, this.#plant, isNewer);
    return this.#plant.ports?.(ports, process) ?? ports;
  }

  #queue<
    Event extends Parameters<typeof createConsumer>[1] extends (message: unknown) => infer Parsed
      ? Parsed
      : never,
  >(
    name: string,
    parse: (message: unknown) => Event,
    handle: (event: never, ports: Ports) => Promise<Outcome>,
    maximumConcurrency: number,
  ): SimulatedQueue {
    const { scheduler, weather } = this.services;
    const queue: SimulatedQueue = new SimulatedQueue(name, {
      scheduler,
      weather,
      maximumConcurrency,
      start: (process) => {
        const ports = this.#ports(process);
        const doors = consumerPortsOf(process, queue, ports);
        const consumer = createConsumer(
          name,
          parse,
          (event) => handle(event as never, ports),
          this.#plant.consumerPorts?.(doors) ?? doors,
        );
        const planted = this.#plant.consumer?.(consumer, name) ?? consumer;
        return (event: SQSEvent) => planted(event);
      },
    });
    return queue;
  }
}
