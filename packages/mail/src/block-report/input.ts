import type { BlockProposal, BlockSummary, Phase, Profile, Program } from '@phasewise/engine';
import type { Studio } from '../studio.ts';

/** Each opens a page with a button; none changes anything by itself. */
export interface DecisionLinks {
  readonly advance: string;
  readonly repeat: string;
  readonly hold: string;
  readonly choose: string;
}

export interface BlockReportInput {
  readonly profile: Profile;
  readonly program: Program;
  /** The block that is over, counted from 1 within the program. */
  readonly block: number;
  readonly phase: Phase;
  readonly summary: BlockSummary;
  readonly proposal: BlockProposal;
  readonly links: DecisionLinks;
  readonly studio: Studio;
}

/** The four links, in the order in which trainers choose them. */
export const CHOICES = [
  'advance',
  'repeat',
  'hold',
  'choose',
] as const satisfies readonly (keyof DecisionLinks)[];

/** What a note may take of a mail that must not be clipped; the rest is on the client's page. */
const NOTE_CHARACTERS = 2000;

export function cutNote(note: string): readonly [shown: string, charactersLeft: number] {
  return [note.slice(0, NOTE_CHARACTERS), Math.max(0, note.length - NOTE_CHARACTERS)];
}
