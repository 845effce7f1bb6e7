import { expect, test } from 'vitest';
import { parts, plan, prescription, session } from '../../test/sample.ts';
import { notesOf, repeatedNotes } from './repeated-notes.ts';

const reason = (text: string) => ({ rule: 'x', inputs: {}, text });
const often = prescription({ adaptations: [reason('often'), reason('once')] });
const week = plan({
  sessions: [
    session(1, '2027-01-11', {
      parts: parts({
        resistance: {
          part: 'resistance',
          prescriptions: [often, ...Array(2).fill(prescription({ adaptations: [reason('often')] }))],
        },
      }),
    }),
  ],
});

test('what three exercises share gets a number', () => {
  expect([...repeatedNotes(week)]).toEqual([['often', 1]]);
});

test('an exercise says its own in full and the shared by number', () => {
  expect(notesOf(often, repeatedNotes(week))).toEqual({ own: ['once'], numbers: [1] });
  expect(notesOf(prescription({}), repeatedNotes(week))).toEqual({ own: [], numbers: [] });
});
