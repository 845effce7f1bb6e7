import type { DetailType } from '@phasewise/events';
import { READ_AND_WRITE, type TableAction } from './constructs/client-table.ts';

/** What a consumer of events needs; the stack turns it into rules, a queue, a function and permissions. */
export interface ConsumerDefinition {
  readonly description: string;
  /** Detail-types on the bus. */
  readonly events: readonly DetailType[];
  readonly table: readonly TableAction[];
  readonly sendsMail?: true;
}

/** Adding a consumer: a folder in `functions/` and an entry here. */
export const CONSUMERS = {
  'enroll-client': {
    description: 'Plans the macrocycle and the first week of a new client',
    events: ['ClientEnrolled'],
    table: READ_AND_WRITE,
  },
  'advance-week': {
    description: 'Takes in a week and plans the next, or finishes the block',
    events: ['WeekCompleted'],
    table: READ_AND_WRITE,
  },
  'advance-block': {
    description: 'Starts the next block, by itself or as the trainer decided',
    events: ['BlockFinished', 'PhaseDecided'],
    table: READ_AND_WRITE,
  },
  'change-client': {
    description: 'Pauses, resumes, clears, reassesses, withdraws and erases clients',
    events: ['ClientPaused', 'ClientResumed', 'ClientWithdrawn', 'ClientCleared', 'ClientReassessed'],
    table: [...READ_AND_WRITE, 'dynamodb:DeleteItem'],
  },
  'send-plan': {
    description: 'Mails the plan of the week to the client',
    events: ['WeekPlanned'],
    table: READ_AND_WRITE,
    sendsMail: true,
  },
  'notify-trainer': {
    description: 'Mails the trainer what needs looking at',
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
  },
} as const satisfies Record<string, ConsumerDefinition>;
