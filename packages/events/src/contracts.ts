import {
  ClearanceLimitsSchema,
  IsoDateSchema,
  PhaseDecisionSchema,
  ProfileSchema,
  ReassessmentSchema,
  WeekLogSchema,
} from '@phasewise/engine';
import * as z from 'zod';

const phase = z.literal([1, 2, 3, 4, 5]);
const counter = z.int().min(1);
const clientId = z.string().optional();

/** The detail-types on the bus, each with what its `data` holds. A contract grows by adding; nothing is renamed. */
export const CONTRACTS = {
  /** A trainer takes a client on; the data is the full profile. */
  ClientEnrolled: ProfileSchema,
  /** A week is over, with what was done of it, or that it was missed. */
  WeekCompleted: WeekLogSchema,
  /** The last week of a block is in. */
  BlockFinished: z.object({
    clientId,
    program: counter,
    block: counter,
    phase,
    /** The block's last week. */
    week: counter,
    sessionsPlanned: z.int().min(0),
    sessionsDone: z.int().min(0),
    /** What follows if the trainer says nothing. */
    proposal: z.object({ outcome: z.enum(['advance', 'repeat', 'deload-repeat', 'back']), phase }),
  }),
  /** Week N is planned, and why it looks as it does. */
  WeekPlanned: z.object({
    clientId,
    program: counter,
    block: counter,
    phase,
    week: counter,
    weekOfBlock: counter,
    startDate: IsoDateSchema,
    deload: z.boolean(),
    why: z.array(z.string()),
  }),
  /** Somebody wants the week's mail sent once more. */
  PlanRequested: z.object({ clientId, week: counter, requestId: z.string().min(1).max(100) }),
  /** The trainer's word on what follows a block. */
  PhaseDecided: z.intersection(z.object({ clientId, program: counter.optional() }), PhaseDecisionSchema),
  /** A new assessment, new lifts, new circumstances; a new address, or word that the old one takes mail again. */
  ClientReassessed: ReassessmentSchema.extend({ clientId, email: z.email().max(254).optional() }),
  /** Medical clearance arrived, perhaps with limits. */
  ClientCleared: z.object({ clientId, limits: ClearanceLimitsSchema.optional() }),
  /** Coaching rests. `red-flag` and `illness` resume by clearance or by word only. */
  ClientPaused: z.object({
    clientId,
    reason: z
      .enum(['holiday', 'injury', 'illness', 'red-flag', 'silent', 'unsubscribed', 'other'])
      .default('other'),
    /** Of a red flag: the week whose log raised it. */
    week: counter.optional(),
  }),
  /** Coaching goes on. How long it rested decides where (OPT reference 3.6). */
  ClientResumed: z.object({ clientId, weeksOff: z.int().min(0).max(520).optional() }),
  /** Coaching ends; with `erase`, the person is erased. */
  ClientWithdrawn: z.object({ clientId, erase: z.boolean().default(false) }),
  /** Nothing was heard for a week that is over. */
  WeekOverdue: z.object({
    clientId,
    week: counter,
    /** What is due: a nudge to the client, then word to the trainer. */
    stage: z.enum(['remind-client', 'tell-trainer']),
  }),
  /** The macrocycle is done; the next one starts. */
  ProgramFinished: z.object({ clientId, program: counter, lastPhase: phase, nextProgram: counter }),
  /** A mail bounced for good or was complained about. */
  EmailUndeliverable: z.object({
    clientId,
    cause: z.enum(['bounce', 'complaint', 'rejected']),
    recipient: z.enum(['client', 'trainer']),
    /** What the other mail server said. */
    diagnosis: z.string().max(1000).optional(),
  }),
} as const;

export type DetailType = keyof typeof CONTRACTS;
export const DETAIL_TYPES = Object.keys(CONTRACTS) as DetailType[];
export type DataOf<Type extends DetailType> = z.output<(typeof CONTRACTS)[Type]>;
/** What a publisher may leave out is optional here. */
export type DataInputOf<Type extends DetailType> = z.input<(typeof CONTRACTS)[Type]>;

export const SOURCE = 'phasewise';
export const SCHEMA_VERSION = 1;
