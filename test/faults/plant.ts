import type { ConsumerPorts } from '@phasewise/events';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Ports } from './ports.ts';
import type { Process } from './process.ts';

type Consumer = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** A bug put in on purpose, by wrapping what the functions are given: the simulator has to find it. */
export interface Plant {
  readonly ports?: (ports: Ports, process: Process) => Ports;
  /** Changes the input of a command on its way to the table. */
  readonly tableCommand?: (input: Record<string, unknown>) => void;
  /** What the bus answers in place of its answer. */
  readonly busAnswer?: (answer: unknown) => unknown;
  readonly consumerPorts?: (ports: ConsumerPorts) => ConsumerPorts;
  readonly consumer?: (consumer: Consumer, name: string) => Consumer;
}

export interface Planted {
  /** What is wrong, in words. */
  readonly bug: string;
  readonly plant: Plant;
  /** The first seed that finds it (`first-seeds.ts`). */
  readonly firstSeed: number;
  /** What is found there has to be about the bug. */
  readonly found: RegExp;
}
