import type {
  Phase,
  PhaseDecision,
  Profile,
  Program,
  TrainingState,
  WeekLog,
  WeekPlan,
} from '@phasewise/engine';
import type { LinkKeys } from './links.ts';
import type { Studio } from './studio.ts';

export const CLIENT_STATES = [
  'active',
  'awaiting-clearance',
  'awaiting-decision',
  'paused',
  'withdrawn',
] as const;
export type ClientState = (typeof CLIENT_STATES)[number];

/** Where a client stands, as the pages need it. */
export interface ClientRecord {
  readonly profile: Profile;
  readonly program: Program;
  readonly state: ClientState;
  /** Week of coaching that is planned or was last done, from 1. */
  readonly week: number;
  readonly block: number;
  readonly phase: Phase;
  /** Index of the present block in `program.blocks` (`TrainingState.position`); from `block` when left out. */
  readonly position?: number | undefined;
  /** When the present state began, ISO 8601 UTC. */
  readonly since?: string | undefined;
  /** Last check-in, ISO 8601 UTC. */
  readonly lastHeardAt?: string | undefined;
  /** When the sweep next looks at this client, ISO 8601 UTC. */
  readonly nextActionAt?: string | undefined;
  /** The client's mail came back, or was marked as spam. */
  readonly undeliverable?: boolean | undefined;
}

/** A client of the roster with the last week that was checked in, for its flags. */
export interface RosterEntry extends ClientRecord {
  readonly lastLog?: WeekLog | null | undefined;
}

/** What a client has said of a week that is not over yet: a log without its outcome. */
export type WeekDraft = Omit<WeekLog, 'outcome' | 'clientId'>;

export interface WeekRecord {
  readonly plan: WeekPlan;
  readonly log: WeekLog | null;
  readonly draft?: WeekDraft | null | undefined;
}

/** A finished block: what the trainer decides on. */
export interface BlockRecord {
  /** The state after the block's last week, before `finishBlock`. */
  readonly ended: TrainingState;
  readonly weeks: readonly WeekRecord[];
  /** The macrocycle the block belongs to; the client's present one when left out. */
  readonly program?: Program | undefined;
  /** The trainer's word, when it was given already. */
  readonly decision: PhaseDecision | null;
  /** False once the next block has a check-in: too late to decide. */
  readonly open: boolean;
}

export interface MailPreview {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** An event to put on the bus. Equal `idempotencyKey`, equal event: the publisher derives the event's id from it. */
export interface Publication {
  readonly detailType:
    | 'WeekCompleted'
    | 'PhaseDecided'
    | 'ClientEnrolled'
    | 'ClientCleared'
    | 'ClientPaused'
    | 'ClientResumed'
    | 'ClientReassessed'
    | 'ClientWithdrawn';
  readonly clientId: string;
  readonly data: unknown;
  readonly idempotencyKey: string;
}

/** What the pages need of the world. The check-in function joins them to DynamoDB, EventBridge and SES. */
export interface DoorPorts {
  loadClient(clientId: string): Promise<ClientRecord | null>;
  loadWeek(clientId: string, week: number): Promise<WeekRecord | null>;
  /** All weeks of all programs, oldest first. */
  loadWeeks(clientId: string): Promise<readonly WeekRecord[]>;
  loadBlock(clientId: string, block: number, program?: number): Promise<BlockRecord | null>;
  listClients(trainerId: string): Promise<readonly RosterEntry[]>;
  saveDraft(clientId: string, week: number, draft: WeekDraft): Promise<void>;
  publish(publication: Publication): Promise<void>;
  /** Everything stored about a client, as JSON. */
  exportData(clientId: string): Promise<unknown>;
  /** The client's next mail as it would go out; null when there is none. */
  previewMail(clientId: string): Promise<MailPreview | null>;
  /** Sends the current week's mail once more. */
  resendMail(clientId: string): Promise<void>;
  /** Is told what went wrong behind a page that could only say so; for the log. */
  report?(error: Error): void;
  keys(): Promise<LinkKeys>;
  now(): Date;
  readonly studio: Studio;
}
