import type { Load, Phase, Reason } from '@phasewise/engine';
import type { ProposedStep } from '../text/words.ts';

/** What the report draws of a finished block. */
export interface ReportedBlock {
  readonly block: number;
  readonly phase: Phase;
  readonly weeks: readonly { readonly week: number; readonly planned: number; readonly done: number }[];
  readonly lifts: readonly LiftTrend[];
  readonly painFlags: readonly {
    readonly week: number;
    readonly exercise: string;
    readonly region: string;
    readonly level: number | null;
  }[];
  readonly notes: readonly { readonly week: number; readonly text: string }[];
}

/** One main lift over the block; null where a week left no figure. */
export interface LiftTrend {
  readonly name: string;
  readonly points: readonly {
    readonly week: number;
    readonly load: Load | null;
    readonly oneRepMaxKg: number | null;
  }[];
}

export interface Recommendation {
  readonly step: ProposedStep;
  /** The phase that would follow; null where it stays. */
  readonly phase: Phase | null;
  readonly reasons: readonly Reason[];
}
