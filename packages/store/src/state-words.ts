import type { ClientState } from './items.ts';

/** A word that decides whether coaching runs: who said it, when it happened, and what it says. */
export interface StateWord {
  readonly id: string;
  /** ISO 8601 UTC */
  readonly at: string;
  readonly said: 'paused' | 'resumed' | 'flagged' | 'cleared';
  /** The week whose red flag it raises or lifts. */
  readonly week?: number;
  /** Of a rest: why. */
  readonly reason?: string;
}

/** What was heard of a client's state, in the order it happened. */
export interface StateHistory {
  /** Where the client stood before the first of the words; what happened at that time or before counts no more. */
  readonly from: { readonly state: ClientState; readonly at: string };
  readonly words: readonly StateWord[];
  /** How often it was written. */
  readonly version: number;
}

/** So many words are told apart; who rests monthly has them for half a year. */
const MOST_WORDS = 12;

export interface StateNow {
  readonly state: ClientState;
  /** The word that made it so; null: none of those that are kept. */
  readonly since: StateWord | null;
}

/** The history with one word more, wherever in it that belongs. The oldest words go once there are many. */
export function withWord({ from, words, version }: StateHistory, word: StateWord): StateHistory {
  const next = { from, words, version: version + 1 };
  if (word.at <= from.at || words.some(({ id }) => id === word.id)) return next;
  return shortened({ ...next, words: [...words, word].sort(inOrder) });
}

const inOrder = (one: StateWord, other: StateWord) =>
  one.at < other.at || (one.at === other.at && one.id < other.id) ? -1 : 1;

/** A flag that waits for its word must not be forgotten: then all words stay. */
function shortened(history: StateHistory): StateHistory {
  const { words, from } = history;
  const oldest = words.slice(0, Math.max(0, words.length - MOST_WORDS));
  const last = oldest.at(-1);
  const { state } = stateBy({ ...history, words: oldest });
  if (last === undefined || state === 'awaiting-clearance' || from.state === 'withdrawn') return history;
  return { ...history, from: { state, at: last.at }, words: words.slice(oldest.length) };
}

/**
 * Where the client stands by what happened, in the order it happened, whatever order it was heard in. A red flag waits for the word on that
 * very flag, whatever was said in between (OPT reference 5.2); a rest that is said meanwhile changes nothing.
 */
export function stateBy({ from, words }: StateHistory): StateNow {
  const flags = new Set<number>();
  let now: StateNow = { state: from.state, since: null };
  for (const word of words) {
    const { state } = now;
    switch (word.said) {
      case 'paused':
        if (state === 'active') now = { state: 'paused', since: word };
        break;
      case 'resumed':
        if (state === 'paused') now = { state: 'active', since: word };
        break;
      case 'flagged':
        if (isCleared(word, words)) break;
        if (word.week !== undefined) flags.add(word.week);
        now = { state: 'awaiting-clearance', since: word };
        break;
      case 'cleared': {
        if (word.week !== undefined) flags.delete(word.week);
        // The flag may be heard after the word on it, and stopped whatever else was under way.
        const stopped = state === 'awaiting-clearance' || (state === 'paused' && word.week !== undefined);
        if (stopped && flags.size === 0) now = { state: 'active', since: word };
        break;
      }
      default:
        word.said satisfies never;
    }
  }
  return now;
}

/** A log that was said twice raises its flag at two times: the word on it may lie in between. */
const isCleared = ({ week, at }: StateWord, words: readonly StateWord[]) =>
  week !== undefined && words.some((word) => word.said === 'cleared' && word.week === week && word.at <= at);
