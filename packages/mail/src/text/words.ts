import type { BlockOutcome, PartName, Phase } from '@phasewise/engine';

/** Every word in a mail that the engine did not write. A language is complete when it compiles. */
export interface MailWords {
  readonly phases: Readonly<Record<Phase, string>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly sessions: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly session: (number: number) => string;
  readonly sessionPhase: (phase: Phase, name: string) => string;
  readonly minutes: (minutes: number) => string;
  readonly bodyWeight: string;
  readonly dose: DoseWords;
  readonly plan: PlanWords;
  readonly report: ReportWords;
  readonly notices: NoticeWords;
  readonly footer: {
    readonly whyClient: (studio: string, trainer: string) => string;
    readonly whyTrainer: (studio: string) => string;
    readonly unsubscribe: string;
    readonly unsubscribeHint: string;
    readonly myData: string;
    readonly poweredBy: string;
  };
}

interface DoseWords {
  readonly steps: (count: string) => string;
  readonly eachSide: string;
  readonly tempo: (tempo: string) => string;
  readonly station: (seconds: string) => string;
  readonly rest: (duration: string) => string;
  readonly rpe: (rpe: string) => string;
  readonly hold: (duration: string) => string;
  readonly ofOneRepMax: (range: string) => string;
  readonly warmUpSets: (count: number) => string;
  readonly zone: (zone: number) => string;
  readonly byEffort: string;
  readonly light: string;
  readonly or: (name: string) => string;
  /** `first` and `second` are marks such as "A1"; `rest` is null when there is none. */
  readonly pair: (first: string, second: string, rest: string | null) => string;
}

interface PlanWords {
  readonly subject: (week: number, sessions: string, phase: string) => string;
  readonly deloadSubject: (week: number, sessions: string) => string;
  readonly preheaderFirst: (date: string) => string;
  readonly title: (week: number) => string;
  readonly greeting: (name: string) => string;
  readonly blockLine: (
    phase: Phase,
    name: string,
    weekOfBlock: number,
    weeks: number,
    block: number,
  ) => string;
  readonly deloadLine: (phase: Phase, name: string, block: number) => string;
  readonly welcome: (trainer: string, studio: string) => string;
  readonly newProgram: (number: number) => string;
  readonly did: (done: number, planned: number) => string;
  readonly didAll: (planned: number) => string;
  readonly didNothing: (planned: number) => string;
  readonly notHeard: () => string;
  readonly goesUp: (changes: string, more: number) => string;
  readonly goesDown: (changes: string, more: number) => string;
  readonly loadsStay: () => string;
  readonly newBlock: (phase: Phase, name: string) => string;
  readonly checkIn: string;
  readonly checkInHint: string;
  readonly atAGlance: string;
  readonly why: string;
  readonly year: string;
  readonly yearLine: (block: number, blocks: number, week: number) => string;
  readonly strip: Readonly<Record<'done' | 'now' | 'ahead', string>>;
  readonly notes: string;
  readonly seeNote: (note: number) => string;
  readonly cardio: string;
  readonly cardioInSession: (session: number) => string;
  readonly cardioOwnTime: string;
  readonly cardioRow: (minutes: number, zone: number, rpe: string) => string;
  readonly heartRate: (range: string) => string;
  readonly nutrition: string;
  readonly nutritionEstimate: string;
  readonly energy: (range: string) => string;
  readonly protein: (range: string) => string;
  readonly fat: (range: string) => string;
  readonly carbohydrate: (range: string) => string;
  readonly glossary: string;
  readonly glossaryEntries: readonly (readonly [term: string, meaning: string])[];
  readonly stop: string;
  readonly stopSigns: string;
  readonly stopSignsPregnancy: string;
  readonly open: string;
  readonly progress: string;
  readonly signature: (trainer: string) => string;
  readonly eventSummary: (title: string) => string;
}

interface ReportWords {
  readonly subject: (name: string, block: number, proposal: string) => string;
  readonly proposals: Readonly<Record<BlockOutcome, (phase: Phase) => string>>;
  readonly title: (name: string, block: number) => string;
  readonly blockLine: (phase: Phase, name: string, weeks: string) => string;
  readonly adherence: string;
  readonly adherenceLine: (percent: string, done: number, planned: number) => string;
  readonly week: (week: number) => string;
  readonly lifts: string;
  readonly liftsHint: string;
  readonly noLifts: string;
  readonly oneRepMax: string;
  readonly loadLabel: string;
  readonly flags: string;
  readonly noFlags: string;
  readonly flag: (week: number, exercise: string, where: string, level: number) => string;
  readonly notes: string;
  readonly noNotes: string;
  readonly note: (week: number) => string;
  readonly noteCut: (characters: number) => string;
  readonly next: string;
  readonly auto: string;
  readonly ask: string;
  readonly decide: Readonly<Record<'advance' | 'repeat' | 'hold' | 'choose', string>>;
  readonly decideHint: string;
}

export const PAUSE_REASONS = [
  'holiday',
  'injury',
  'illness',
  'red-flag',
  'silent',
  'unsubscribed',
  'other',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

interface NoticeWords {
  readonly enrolled: {
    readonly subject: (name: string) => string;
    readonly title: (name: string) => string;
    readonly body: (name: string, date: string) => string;
    readonly program: string;
    readonly block: (first: number, last: number, phases: string) => string;
    readonly because: string;
    readonly roster: string;
  };
  readonly reminder: {
    readonly subject: (name: string, week: number) => string;
    readonly title: (week: number) => string;
    readonly body: (week: number, date: string) => string;
    readonly checkIn: string;
    readonly pause: string;
  };
  readonly silent: {
    readonly subject: (name: string, weeks: number) => string;
    readonly title: (name: string) => string;
    readonly body: (name: string, weeks: number, week: number) => string;
    readonly lastHeard: (date: string) => string;
    readonly neverHeard: string;
    readonly roster: string;
  };
  readonly clearance: {
    readonly subject: (name: string) => string;
    readonly title: (name: string) => string;
    readonly atStart: (name: string) => string;
    readonly redFlag: (name: string) => string;
    readonly next: string;
    readonly roster: string;
  };
  readonly undeliverable: {
    readonly subject: (name: string) => string;
    readonly title: (name: string) => string;
    readonly bounce: (name: string, address: string) => string;
    readonly complaint: (name: string, address: string) => string;
    readonly rejected: (name: string, address: string) => string;
    readonly diagnosis: string;
    readonly next: string;
    readonly roster: string;
  };
  readonly paused: {
    readonly subject: (name: string) => string;
    readonly title: (name: string) => string;
    readonly because: Readonly<Record<PauseReason, (name: string) => string>>;
    readonly rests: (week: number) => string;
    readonly until: (date: string) => string;
    readonly note: string;
    readonly next: string;
    readonly roster: string;
  };
  readonly finished: {
    readonly subject: (name: string, program: number) => string;
    readonly title: (name: string, program: number) => string;
    readonly body: (name: string, weeks: number) => string;
    readonly next: string;
    readonly program: string;
    readonly roster: string;
  };
}
