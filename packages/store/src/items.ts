import type {
  Phase,
  PhaseDecision,
  Profile,
  Reassessment,
  TrainingState,
  WeekLog,
  WeekPlan,
} from '@phasewise/engine';

import type { StateHistory } from './state-words.ts';

/** Version of the items' shape; a reader accepts what newer writers add. */
export const ITEM_VERSION = 1;

/**
 * Where coaching stands with a person.
 *
 * - `active`: weeks are planned and mailed
 * - `awaiting-clearance`: nothing is planned until a doctor's word (OPT reference 5.2)
 * - `paused`: rests; weeks go on from where it resumes
 * - `withdrawn`: over
 */
export const CLIENT_STATES = ['active', 'awaiting-clearance', 'paused', 'withdrawn'] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** The client as stored: the profile, and a cursor that shows where the weeks are. The weeks themselves are the truth. */
export interface ClientRecord {
  readonly profile: Profile;
  readonly state: ClientState;
  readonly enrolledBy: string;
  readonly enrolledAt: string;
  /** Highest week planned; 0 before the first. */
  readonly week: number;
  readonly program: number;
  readonly block: number;
  readonly phase: Phase | null;
  /** When the daily sweep should look again, ISO 8601 UTC; absent when nothing is due. */
  readonly nextActionAt?: string;
  /** The trainer wants to be asked what follows the block that ended with this week. */
  readonly decisionAwaitedAfterWeek?: number;
  /** Event that last changed `state`, and when it happened. */
  readonly changedBy?: string;
  readonly changedAt?: string;
  /** The same for `profile`. */
  readonly reassessedBy?: string;
  readonly reassessedAt?: string;
  /** The week that was current then. */
  readonly reassessedAtWeek?: number;
  readonly pausedAt?: string;
  /** The week that was current when coaching last went on after a rest. */
  readonly restedAtWeek?: number;
  readonly pauseReason?: string;
  /** What was heard of the state; absent before the first word. */
  readonly history?: StateHistory;
  /** Mails to the client bounce or were complained about. */
  readonly undeliverable?: 'bounce' | 'complaint' | 'rejected';
  /** Of a tombstone: when the person was erased. */
  readonly erasedAt?: string;
}

/** What people are told: the state, or that the trainer's word is awaited. */
export type Standing = ClientState | 'awaiting-decision';

export function standing({ state, week, decisionAwaitedAfterWeek }: ClientRecord): Standing {
  return state === 'active' && decisionAwaitedAfterWeek === week ? 'awaiting-decision' : state;
}

/** A week as stored: planned once, logged once. */
export interface WeekRecord {
  readonly week: number;
  readonly program: number;
  readonly block: number;
  readonly phase: Phase;
  readonly plannedAt: string;
  readonly plan: WeekPlan;
  /** The engine's memory before this week. */
  readonly state: TrainingState;
  readonly logged?: Logged;
  readonly draft?: WeekDraft;
  /** Coaching rested before the next week (OPT reference 3.6). */
  readonly timeOff?: TimeOff;
  readonly reassessed?: Reassessed;
  /** The reassessment of the week before that `state` knows of: event id. */
  readonly knows?: string;
  /** The red flag in this week's log was looked at by a doctor. */
  readonly cleared?: Cleared;
  /** This week ended its block, and this is what followed. */
  readonly settled?: Settled;
}

/** What a client has said of a week that is not over yet: a log without its outcome. */
export type WeekDraft = Omit<WeekLog, 'outcome' | 'clientId'>;

export interface Logged {
  readonly log: WeekLog;
  /** The event that brought it: the first one accepted counts. */
  readonly by: string;
  readonly at: string;
}

/** What a reassessment found, for the weeks after this one. */
export interface Reassessed {
  readonly facts: Reassessment;
  readonly by: string;
  readonly at: string;
}

/** A doctor's word on a red flag. */
export interface Cleared {
  readonly by: string;
  readonly at: string;
}

/** A rest between two weeks: how many whole weeks, and when it ended. */
export interface TimeOff {
  readonly weeks: number;
  readonly by: string;
  readonly at: string;
}

/** What decided the block after a finished one: the trainer, or nobody, then the proposal stands. */
export interface Settled {
  readonly decision: PhaseDecision | null;
  readonly by: string;
  readonly at: string;
}

/** A trainer's word on a block, kept until the block is over. */
export interface BlockRecord {
  readonly program: number;
  readonly block: number;
  readonly decision?: PhaseDecision;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  /** The word came after the block had begun: it ends with its current week. */
  readonly cutShort?: boolean;
}

export type MailStatus = 'sending' | 'sent' | 'rejected' | 'released';

export interface MailRecord {
  readonly key: string;
  readonly kind: string;
  readonly status: MailStatus;
  readonly attempt: number;
  /** While `sending`: until when the claim holds, ISO 8601 UTC. */
  readonly claimedUntil?: string;
  readonly messageId?: string;
  readonly at: string;
}

/** What became of an event at a consumer. */
export interface EventRecord {
  readonly id: string;
  readonly detailType: string;
  readonly consumer: string;
  readonly occurredAt: string;
  readonly outcome: 'applied' | 'ignored';
  readonly reason?: string;
}
