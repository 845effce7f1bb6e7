import type { CardioDose } from '../cardio.ts';
import type { DayContext } from './day-context.ts';
import type { ResistanceWork, SessionDraft } from './draft.ts';
import { inOrder } from './resistance.ts';

/** One way to use time that is left; the draft as it is where there is nothing of the kind to add. */
export type Growth = (
  draft: SessionDraft,
  context: DayContext,
  targetSeconds: number,
  room: Room,
) => SessionDraft;

/** What the week leaves a session to grow with. */
export interface Room {
  /** Whether the week's cap on sets and its balance of push and pull allow the session these works. */
  readonly allows: (works: readonly ResistanceWork[], more: ResistanceWork) => boolean;
  /** The side on which the week is out of balance, with these works in the session; null: on neither. */
  readonly heavierSide: (works: readonly ResistanceWork[]) => 'push' | 'pull' | null;
  /** Planned, then left out for time; it comes back where something smaller would have been enough. */
  readonly leftOut: readonly ResistanceWork[];
  /** Second and further exercises of a body part, best first; dosed when they are asked for. */
  readonly extra: Iterable<ResistanceWork>;
  /** Minutes of cardio this session may take; 0 when the week has enough. */
  readonly cardioMinutes: number;
  /** What so many minutes of it are: short ones are steady. */
  readonly cardioOf: (minutes: number) => CardioDose;
  /** Cardio comes before more lifting (fat loss). */
  readonly cardioFirst: boolean;
}

/** Exercises of the client's choice, cardio included (OPT reference 4.1). */
export const MOST_CHOSEN = 2;

export function setsIn({ prescriptions }: Pick<ResistanceWork, 'prescriptions'>): number {
  return prescriptions[0]?.sets ?? 1;
}

/** The draft with other works in its resistance part, in the order of the phase. */
export function resisting(
  draft: SessionDraft,
  context: DayContext,
  works: readonly ResistanceWork[],
): SessionDraft {
  return { ...draft, resistance: { ...draft.resistance, works: inOrder(context, works) } };
}
