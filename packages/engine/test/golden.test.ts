import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GOLDEN_CLIENTS } from './golden-clients.ts';
import { goldenText } from './golden-text.ts';

const writes = process.env.PHASEWISE_WRITE_GOLDEN === '1';

/** Six macrocycles as a coach has read and approved them: a change here is a change to what clients do, and is read before it goes in. */
describe('golden programs', () => {
  test.each(GOLDEN_CLIENTS)('$title', (client) => {
    const file = new URL(`../golden/${client.file}.md`, import.meta.url);
    const text = goldenText(client);
    if (writes) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
