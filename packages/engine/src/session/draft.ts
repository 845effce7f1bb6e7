import type { BodyPart } from '../catalogue/exercise.ts';
import type { ResistanceFormat } from '../phase.ts';
import { rememberedFor } from '../remembered.ts';
import type { Prescription } from '../week-plan.ts';
import { resistanceSeconds, totalSeconds, type WorkTiming } from './estimate.ts';

/** An exercise or a pair in the resistance part. */
export interface ResistanceWork {
  readonly bodyPart: BodyPart;
  /** One prescription, or the two of a pair. */
  readonly prescriptions: readonly Prescription[];
  /** Of these prescriptions: it is asked for far more often than they change. */
  readonly timing: WorkTiming;
  /** Sets before time had its say. */
  readonly plannedSets: number;
  readonly plannedRestSeconds: readonly number[];
  /** Never dropped for time. */
  readonly minimum: boolean;
  /** First, second … exercise of its body part in the session, from 0. */
  readonly rank: number;
  readonly isolation: boolean;
  readonly push: boolean;
  readonly pull: boolean;
  /** Place in a session that puts the heaviest first; the lower the earlier. */
  readonly demand: number;
}

/** A session on its way: parts still apart by what may be dropped when time is short (OPT reference 4.6). */
export interface SessionDraft {
  readonly warmUp: {
    readonly smr: readonly Prescription[];
    readonly staticStretch: readonly Prescription[];
    readonly stretch: readonly Prescription[];
    readonly cardio: readonly Prescription[];
  };
  readonly activation: {
    readonly underactive: readonly Prescription[];
    readonly core: readonly Prescription[];
    readonly balance: readonly Prescription[];
  };
  readonly skill: { readonly plyometric: readonly Prescription[]; readonly saq: readonly Prescription[] };
  readonly resistance: {
    readonly works: readonly ResistanceWork[];
    readonly format: ResistanceFormat;
    readonly roundRestSeconds: number;
  };
  readonly choice: readonly Prescription[];
  readonly coolDown: {
    readonly cardio: readonly Prescription[];
    readonly stretch: readonly Prescription[];
    readonly smr: readonly Prescription[];
  };
}

/** Most of what is tried leaves these as they are. */
const secondsOf = {
  warmUp: rememberedFor(
    ({ smr, staticStretch, stretch, cardio }: SessionDraft['warmUp']) =>
      totalSeconds(smr) + totalSeconds(staticStretch) + totalSeconds(stretch) + totalSeconds(cardio),
  ),
  activation: rememberedFor(
    ({ underactive, core, balance }: SessionDraft['activation']) =>
      totalSeconds(underactive) + totalSeconds(core) + totalSeconds(balance),
  ),
  coolDown: rememberedFor(
    ({ cardio, stretch, smr }: SessionDraft['coolDown']) =>
      totalSeconds(cardio) + totalSeconds(stretch) + totalSeconds(smr),
  ),
};

export function resistancePartSeconds({ resistance }: SessionDraft): number {
  return resistanceSeconds(resistance.works, resistance.format, resistance.roundRestSeconds);
}

/** The whole session, in seconds (OPT reference 4.5). */
export function sessionSeconds(draft: SessionDraft): number {
  const { warmUp, activation, skill, choice, coolDown } = draft;
  return (
    secondsOf.warmUp(warmUp) +
    secondsOf.activation(activation) +
    totalSeconds(skill.plyometric) +
    totalSeconds(skill.saq) +
    resistancePartSeconds(draft) +
    totalSeconds(choice) +
    secondsOf.coolDown(coolDown)
  );
}
