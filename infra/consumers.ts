import { Duration } from 'aws-cdk-lib';
import type { TableAction } from './constructs/client-table.ts';

/** What a consumer of events needs; the stack turns it into rules, a queue, a function and permissions. */
export interface ConsumerDefinition {
  readonly description: string;
  /** Detail-types on the bus. */
  readonly events: readonly string[];
  readonly table: readonly TableAction[];
  readonly publishes?: true;
  readonly sendsMail?: true;
  readonly timeout?: Duration;
}

const READ_AND_WRITE = [
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
] as const satisfies readonly TableAction[];

/** Adding a consumer: a folder in `functions/` and an entry here. */
export const CONSUMERS = {
  'enroll-client': {
    description: 'Plans the macrocycle and the first week of a new client',
    events: ['ClientEnrolled'],
    table: READ_AND_WRITE,
    publishes: true,
  },
  'advance-week': {
    description: 'Takes in a week and plans the next, or finishes the block',
    events: ['WeekCompleted'],
    table: READ_AND_WRITE,
    publishes: true,
  },
  'advance-block': {
    description: 'Starts the next block, by itself or by the trainer’s word',
    events: ['BlockFinished', 'PhaseDecided'],
    table: READ_AND_WRITE,
    publishes: true,
  },
  'change-client': {
    description: 'Pauses, resumes, clears, reassesses, withdraws and erases clients',
    events: ['ClientPaused', 'ClientResumed', 'ClientWithdrawn', 'ClientCleared', 'ClientReassessed'],
    table: [...READ_AND_WRITE, 'dynamodb:DeleteItem'],
    publishes: true,
  },
  'send-plan': {
    description: 'Mails the week’s plan to the client',
    events: ['WeekPlanned'],
    table: READ_AND_WRITE,
    sendsMail: true,
    timeout: Duration.minutes(1),
  },
  'notify-trainer': {
    description: 'Mails the trainer what needs a trainer’s eye',
    events: [
      'BlockFinished',
      'WeekOverdue',
      'ProgramFinished',
      'EmailUndeliverable',
      'ClientEnrolled',
      'ClientPaused',
    ],
    table: READ_AND_WRITE,
    sendsMail: true,
    timeout: Duration.minutes(1),
  },
} as const satisfies Record<string, ConsumerDefinition>;

export const DELIVERY_TRACKER = {
  description: 'Stops mail to addresses that bounce or complain',
  table: READ_AND_WRITE,
} as const;
