import type { DetailType } from '@phasewise/events';
import type { TableAction } from './constructs/client-table.ts';

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
    table: ['GetItem', 'PutItem', 'UpdateItem'],
  },
  'advance-week': {
    description: 'Takes in a week and plans the next, or finishes the block',
    events: ['WeekCompleted'],
    table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
  },
  'advance-block': {
    description: 'Starts the next block, by itself or as the trainer decided',
    events: ['BlockFinished', 'PhaseDecided'],
    table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
  },
  'change-client': {
    description: 'Pauses, resumes, clears, reassesses, withdraws and erases clients',
    events: ['ClientPaused', 'ClientResumed', 'ClientWithdrawn', 'ClientCleared', 'ClientReassessed'],
    table: ['GetItem', 'PutItem', 'UpdateItem', 'Query', 'DeleteItem'],
  },
  'send-plan': {
    description: 'Mails the client: the plan of the week, a reminder, the plan again',
    events: ['WeekPlanned', 'WeekOverdue', 'PlanRequested'],
    table: ['GetItem', 'PutItem', 'UpdateItem'],
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
    table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
    sendsMail: true,
  },
} as const satisfies Record<string, ConsumerDefinition>;
