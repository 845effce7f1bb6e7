import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientState } from './items.ts';
import { type StateHistory, type StateWord, stateBy, withWord } from './state-words.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 30, 0, minute)).toISOString();
const enrolled = (state: ClientState): StateHistory => ({ from: { state, at: '' }, words: [], version: 0 });
const heard = (history: StateHistory, words: readonly StateWord[]) => words.reduce(withWord, history);
const word = (minute: number, said: StateWord['said'], week?: number): StateWord => ({
  id: `${said} ${minute}`,
  at: at(minute),
  said,
  ...(week === undefined ? {} : { week }),
});

describe('where a client stands by what happened', () => {
  test.each<[string, ClientState, StateWord[], ClientState]>([
    ['a rest', 'active', [word(1, 'paused')], 'paused'],
    ['a rest and the return', 'active', [word(1, 'paused'), word(2, 'resumed')], 'active'],
    ['a return without a rest', 'active', [word(1, 'resumed')], 'active'],
    [
      'clearance ends a rest that was said before',
      'awaiting-clearance',
      [word(1, 'paused'), word(2, 'cleared')],
      'active',
    ],
    [
      'a rest between two clearances',
      'awaiting-clearance',
      [word(1, 'cleared'), word(2, 'paused'), word(3, 'cleared')],
      'paused',
    ],
    ['a return is no clearance', 'active', [word(1, 'flagged', 4), word(2, 'resumed')], 'awaiting-clearance'],
    [
      'a word on another flag is none on this one',
      'active',
      [word(1, 'flagged', 4), word(2, 'cleared', 3)],
      'awaiting-clearance',
    ],
    ['a word on the flag itself', 'active', [word(1, 'flagged', 4), word(2, 'cleared', 4)], 'active'],
    [
      'a flag said again after the word on it',
      'active',
      [word(2, 'cleared', 4), word(3, 'flagged', 4)],
      'active',
    ],
    [
      'a flag during a rest',
      'active',
      [word(1, 'paused'), word(2, 'flagged', 4), word(3, 'cleared', 4)],
      'active',
    ],
  ])('%s', (_, first, words, state) => {
    expect(stateBy(heard(enrolled(first), words)).state).toBe(state);
  });
});

const words = fc.uniqueArray(
  fc.record({
    minute: fc.integer({ min: 1, max: 40 }),
    said: fc.constantFrom<StateWord['said']>('paused', 'resumed', 'flagged', 'cleared'),
    week: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ minute }) => minute, maxLength: 9 },
);

test('the order in which words are heard, and how often, changes nothing', () => {
  fc.assert(
    fc.property(
      words,
      fc.constantFrom<ClientState>('active', 'awaiting-clearance'),
      fc.infiniteStream(fc.nat()),
      (said, first, chance) => {
        const all = said.map(({ minute, said: what, week }) =>
          word(minute, what, what === 'flagged' || what === 'cleared' ? week : undefined),
        );
        const shuffled = all
          .map((each) => ({ each, order: chance.next().value }))
          .sort((left, right) => left.order - right.order)
          .map(({ each }) => each);
        const once = stateBy(heard(enrolled(first), all));
        expect(stateBy(heard(enrolled(first), [...shuffled, ...shuffled]))).toEqual(once);
      },
    ),
  );
});

test('old words go, what they led to stays', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    word(index + 1, index % 2 === 0 ? 'paused' : 'resumed'),
  );
  const history = heard(enrolled('active'), many.slice(0, 39));
  expect(history.words.length).toBeLessThan(20);
  expect(stateBy(history).state).toBe('paused');
  expect(stateBy(withWord(history, word(0, 'resumed'))).state).toBe('paused');
});

test('a flag that waits for its word is not forgotten', () => {
  const rests = Array.from({ length: 40 }, (_, index) => word(index + 2, 'paused'));
  const history = heard(enrolled('active'), [word(1, 'flagged', 4), ...rests]);
  expect(stateBy(withWord(history, word(50, 'cleared', 3))).state).toBe('awaiting-clearance');
  expect(stateBy(withWord(history, word(51, 'cleared', 4))).state).toBe('active');
});
