import type { ConsumerPorts } from '@phasewise/events';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Ports } from './ports.ts';
import type { Process } from './process.ts';

type Consumer = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** A bug put in on purpose, by wrapping what the functions are given: the simulator has to find it. */
export interface Plant {
  readonly ports?: (ports: Ports, process: Process) => Ports;
  readonly consumerPorts?: (ports: ConsumerPorts) => ConsumerPorts;
  readonly consumer?: (consumer: Consumer, name: string) => Consumer;
}
