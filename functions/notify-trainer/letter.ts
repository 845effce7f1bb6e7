import {
  type BlockProposal,
  type BlockSummary,
  finishBlock,
  localDay,
  type Phase,
  type Profile,
  type Program,
  summarizeBlock,
} from '@phasewise/engine';
import { type DataOf, NeverProcessable, NotYet, type PhasewiseEvent } from '@phasewise/events';
import { blockWeeks, type ClientRecord, isLogged, type Store, stateAfter } from '@phasewise/store';
import type { Notable } from './notify-trainer.ts';

interface About {
  /** One key, one mail. */
  readonly key: string;
  readonly profile: Profile;
  /** When the thing happened, ISO 8601 UTC. */
  readonly at: string;
}

/** What is to be told to a trainer, before it is worded. */
export type Letter =
  | (About & { readonly kind: 'enrollment-confirmation'; readonly program: Program })
  | (About & {
      readonly kind: 'clearance-needed';
      readonly cause: 'readiness' | 'red-flag';
      readonly week: number;
    })
  | (About & {
      readonly kind: 'block-report';
      readonly program: Program;
      readonly block: number;
      readonly phase: Phase;
      readonly summary: BlockSummary;
      readonly proposal: BlockProposal;
    })
  | (About & {
      readonly kind: 'client-silent';
      readonly week: number;
      readonly silentWeeks: number;
      readonly lastHeard: string | null;
    })
  | (About & { readonly kind: 'program-finished'; readonly program: Program; readonly next: Program })
  | (About & {
      readonly kind: 'undeliverable';
      readonly cause: DataOf<'EmailUndeliverable'>['cause'];
      readonly diagnosis: string | undefined;
    })
  | (About & {
      readonly kind: 'paused';
      readonly week: number;
      readonly reason: DataOf<'ClientPaused'>['reason'];
    });

/** Gathers what a mail to the trainer is made of; null when there is nothing to tell. */
export async function letterFor(
  event: PhasewiseEvent<Notable>,
  client: ClientRecord,
  store: Store,
): Promise<Letter | null> {
  const { profile } = client;
  const { id, occurredAt: at } = event.metadata;
  const about = (key: string): About => ({ key, profile, at });
  switch (event.type) {
    case 'ClientEnrolled': {
      if (client.enrolledBy !== id) return null;
      if (client.profile.readiness === 'needs-clearance')
        return { ...about('clearance-needed-0000'), kind: 'clearance-needed', cause: 'readiness', week: 0 };
      const program = await store.loadProgram(profile.clientId, 1);
      if (program === null) throw new NotYet('program-not-planned', 'the first program is not planned');
      return { ...about('enrollment-confirmation'), kind: 'enrollment-confirmation', program };
    }
    case 'BlockFinished':
      return blockReport(event, about(`block-report-${padded(event.data.week)}`), store);
    case 'WeekOverdue': {
      if (event.data.stage !== 'tell-trainer') return null;
      const { week } = event.data;
      const heard = (await store.loadWeeks(profile.clientId, 1, week)).findLast(
        (record) => record.logged !== undefined && record.logged.log.outcome !== 'missed',
      );
      return {
        ...about(`client-silent-${padded(week)}`),
        kind: 'client-silent',
        week,
        silentWeeks: week - (heard?.week ?? 0),
        lastHeard: heard?.logged === undefined ? null : localDay(heard.logged.at, profile.timeZone),
      };
    }
    case 'ProgramFinished': {
      const program = await programOf(store, profile.clientId, event.data.program);
      const next = await programOf(store, profile.clientId, event.data.nextProgram);
      return {
        ...about(`program-finished-${padded(event.data.program)}`),
        kind: 'program-finished',
        program,
        next,
      };
    }
    case 'EmailUndeliverable':
      if (event.data.recipient === 'trainer') return null;
      return {
        ...about(`undeliverable-${id}`),
        kind: 'undeliverable',
        cause: event.data.cause,
        diagnosis: event.data.diagnosis,
      };
    case 'ClientPaused':
      return event.data.reason === 'red-flag'
        ? {
            ...about(`clearance-needed-${id}`),
            kind: 'clearance-needed',
            cause: 'red-flag',
            week: client.week,
          }
        : { ...about(`paused-${id}`), kind: 'paused', week: client.week, reason: event.data.reason };
    default:
      return event satisfies never;
  }
}

async function blockReport(
  { data: { program: number, block, phase, week }, metadata: { clientId } }: PhasewiseEvent<'BlockFinished'>,
  about: About,
  store: Store,
): Promise<Letter> {
  const program = await programOf(store, clientId, number);
  const weeks = await blockWeeks(store, clientId, { program: number, block, week });
  const last = weeks.at(-1);
  if (last === undefined || !isLogged(last))
    throw new NotYet('week-not-logged', `week ${week} of ${clientId} has no log`);
  const { profile } = about;
  const { proposal } = finishBlock(profile, program, stateAfter(profile, program, last));
  const summary = summarizeBlock(
    profile,
    weeks.map(({ plan, logged }) => ({ plan, log: logged?.log ?? null })),
  );
  return { ...about, kind: 'block-report', program, block, phase, summary, proposal };
}

async function programOf(store: Store, clientId: string, number: number): Promise<Program> {
  const program = await store.loadProgram(clientId, number);
  if (program === null) throw new NeverProcessable('program-lost', `program ${number} is gone`);
  return program;
}

const padded = (week: number) => String(week).padStart(4, '0');
