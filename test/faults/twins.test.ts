import { expect, test } from 'vitest';
import { differencesAfterRedrive } from './twins.ts';

const CASES = ['enroll-client', 'advance-week', 'advance-block', 'change-client', 'send-plan'].flatMap(
  (consumer) => [1, 2, 3, 4].map((seed) => ({ consumer, seed })),
);

test.each(CASES)(
  '$consumer stands still, its dead letters are put back: as if nothing had been, seed $seed',
  async ({ consumer, seed }) => {
    expect(await differencesAfterRedrive(seed, consumer)).toEqual([]);
  },
);
