import type { SessionLog, WeekLog, WeekPlan } from '@phasewise/engine';
import * as z from 'zod';
import type { FieldErrors, Form } from '../form.ts';
import type { WeekDraft } from '../ports.ts';
import type { Text } from '../text/text.ts';

const MAX_NOTE = 10_000;

/** What the client says of a session: `logged` stands for the sets saved on the session's own page. */
export type SessionAnswer = 'as-written' | 'logged' | 'missed';

const Answers = {
  session: z.enum(['as-written', 'logged', 'missed', '']),
  recovery: z.enum(['good', 'fair', 'bad', '']),
  note: z.string().max(MAX_NOTE),
};

/** The week page's form, as typed. */
export interface WeekAnswers {
  readonly sessions: ReadonlyMap<number, SessionAnswer>;
  readonly recovery: WeekLog['recovery'];
  readonly redFlag: boolean;
  readonly note: string;
}

export const sessionField = (session: number) => `s${session}`;

export function answersOf(draft: WeekDraft | null | undefined): WeekAnswers {
  return {
    sessions: new Map((draft?.sessions ?? []).map((log) => [log.session, answerOf(log)])),
    recovery: draft?.recovery,
    redFlag: draft?.redFlag === true,
    note: draft?.note ?? '',
  };
}

function answerOf(log: SessionLog): SessionAnswer {
  if (log.missed === true) return 'missed';
  return log.exercises === undefined ? 'as-written' : 'logged';
}

export function readWeekForm(
  form: Form,
  plan: WeekPlan,
  text: Text,
): { answers: WeekAnswers; errors: FieldErrors } {
  const errors = new Map<string, string>();
  const sessions = new Map<number, SessionAnswer>();
  for (const { session } of plan.sessions) {
    const field = sessionField(session);
    const answer = Answers.session.safeParse(form.text(field));
    if (!answer.success) errors.set(field, text.errors.choice);
    else if (answer.data !== '') sessions.set(session, answer.data);
  }
  const recovery = Answers.recovery.safeParse(form.text('recovery'));
  if (!recovery.success) errors.set('recovery', text.errors.choice);
  const note = form.text('note').replaceAll('\r\n', '\n');
  if (!Answers.note.safeParse(note).success) errors.set('note', text.errors.note);
  return {
    answers: {
      sessions,
      recovery: recovery.data === '' ? undefined : recovery.data,
      redFlag: form.text('redFlag') !== '',
      note,
    },
    errors,
  };
}

/** The answers as a draft, with the sets that were saved session by session. */
export function draftOf(
  answers: WeekAnswers,
  plan: WeekPlan,
  saved: WeekDraft | null | undefined,
): WeekDraft {
  const sessions = plan.sessions.flatMap(({ session }) => {
    const before = saved?.sessions?.find((log) => log.session === session);
    return sessionLog(session, answers.sessions.get(session), before);
  });
  return {
    week: plan.week,
    ...(sessions.length > 0 && { sessions }),
    ...(answers.recovery !== undefined && { recovery: answers.recovery }),
    ...(answers.redFlag && { redFlag: true }),
    ...(answers.note.trim() !== '' && { note: answers.note.trim() }),
  };
}

function sessionLog(
  session: number,
  answer: SessionAnswer | undefined,
  before: SessionLog | undefined,
): SessionLog[] {
  switch (answer) {
    case undefined:
      return [];
    case 'missed':
      return [{ session, missed: true }];
    case 'as-written':
      return [{ session, asPrescribed: true }];
    case 'logged':
      return [before?.exercises === undefined ? { session, asPrescribed: true } : before];
  }
}

/** The draft with one session saved anew. */
export function withSession(draft: WeekDraft | null | undefined, week: number, log: SessionLog): WeekDraft {
  const others = (draft?.sessions ?? []).filter(({ session }) => session !== log.session);
  return { ...draft, week, sessions: [...others, log].sort((a, b) => a.session - b.session) };
}

/** The draft as the week's log; sessions it does not name count as prescribed. */
export function logOf(draft: WeekDraft, plan: WeekPlan, clientId: string): WeekLog {
  const sessions = plan.sessions.map(
    ({ session }) =>
      draft.sessions?.find((log) => log.session === session) ?? { session, asPrescribed: true },
  );
  const missed = sessions.filter((log) => log.missed === true).length;
  const told = sessions.some((log) => log.asPrescribed !== true || log.exercises !== undefined);
  const { week, sessions: _, ...rest } = draft;
  return {
    clientId,
    week,
    outcome: missed === 0 ? 'completed' : missed === sessions.length ? 'missed' : 'partial',
    ...(told && { sessions }),
    ...rest,
  };
}
