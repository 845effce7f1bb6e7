import { expect, test } from 'vitest';
import { LocalCloudError } from '../local-cloud-error.ts';
import { compilePattern } from './pattern.ts';

const event = {
  source: 'phasewise',
  'detail-type': 'WeekCompleted',
  resources: ['arn:a', 'arn:b'],
  detail: {
    week: 4,
    note: null,
    empty: '',
    done: true,
    sessions: [
      { number: 1, pain: 'knee' },
      { number: 2, pain: 'shoulder' },
    ],
    none: [],
    name: 'Ana',
  },
};

test.each<[string, object, boolean]>([
  ['a literal', { source: ['phasewise'] }, true],
  ['one of several literals', { 'detail-type': ['WeekPlanned', 'WeekCompleted'] }, true],
  ['another literal', { source: ['other'] }, false],
  ['every field of the pattern', { source: ['phasewise'], 'detail-type': ['WeekPlanned'] }, false],
  ['any element of an array', { resources: ['arn:b'] }, true],
  ['no element of an array', { resources: ['arn:c'] }, false],
  ['a nested field', { detail: { week: [4] } }, true],
  ['a number is not its text', { detail: { week: ['4'] } }, false],
  ['a boolean', { detail: { done: [true] } }, true],
  ['null where there is null', { detail: { note: [null] } }, true],
  ['null where there is nothing', { detail: { missing: [null] } }, false],
  ['empty text', { detail: { empty: [''] } }, true],
  ['objects in an array', { detail: { sessions: { pain: ['shoulder'] } } }, true],
  [
    'objects in an array, one of which must match wholly',
    { detail: { sessions: { number: [1], pain: ['shoulder'] } } },
    false,
  ],
  ['prefix', { source: [{ prefix: 'phase' }] }, true],
  ['prefix of all texts', { source: [{ prefix: '' }] }, true],
  ['prefix of no text', { detail: { week: [{ prefix: '4' }] } }, false],
  ['suffix', { source: [{ suffix: 'wise' }] }, true],
  ['suffix of another', { source: [{ suffix: 'phase' }] }, false],
  ['equals-ignore-case', { detail: { name: [{ 'equals-ignore-case': 'ANA' }] } }, true],
  ['equals-ignore-case of another', { detail: { name: [{ 'equals-ignore-case': 'ANN' }] } }, false],
  ['anything-but one', { detail: { name: [{ 'anything-but': 'Ben' }] } }, true],
  ['anything-but a list', { detail: { name: [{ 'anything-but': ['Ben', 'Ana'] }] } }, false],
  ['anything-but needs a value', { detail: { missing: [{ 'anything-but': 'Ben' }] } }, false],
  ['anything-but numbers', { detail: { week: [{ 'anything-but': [1, 2] }] } }, true],
  ['exists', { detail: { note: [{ exists: true }] } }, true],
  ['exists only for leaves', { detail: [{ exists: true }] }, false],
  ['does not exist', { detail: { missing: [{ exists: false }] } }, true],
  [
    'does not exist, in an object that does not either',
    { elsewhere: { missing: [{ exists: false }] } },
    true,
  ],
  ['does not exist, but does', { detail: { week: [{ exists: false }] } }, false],
  ['an empty array is not there', { detail: { none: [{ exists: false }] } }, true],
  ['numeric', { detail: { week: [{ numeric: ['>=', 4] }] } }, true],
  ['numeric range', { detail: { week: [{ numeric: ['>', 0, '<', 4] }] } }, false],
  ['numeric equality', { detail: { week: [{ numeric: ['=', 4.0] }] } }, true],
  ['alternatives of different kinds', { detail: { week: [1, { numeric: ['>', 3] }] } }, true],
])('%s', (_, pattern, matches) => {
  expect(compilePattern(pattern)(event)).toBe(matches);
});

test.each<[string, object]>([
  ['wildcard', { source: [{ wildcard: 'p*' }] }],
  ['cidr', { detail: { ip: [{ cidr: '10.0.0.0/24' }] } }],
  ['anything-but.prefix', { source: [{ 'anything-but': { prefix: 'x' } }] }],
  ['prefix.equals-ignore-case', { source: [{ prefix: { 'equals-ignore-case': 'x' } }] }],
  ['$or', { $or: [{ source: ['a'] }, { source: ['b'] }] }],
])('the operator %s is an error that names it', (operator, pattern) => {
  expect(() => compilePattern(pattern)).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPERATOR', message: expect.stringContaining(`"${operator}"`) }),
  );
});

test.each<[string, unknown]>([
  ['no field', {}],
  ['a bare value', { source: 'phasewise' }],
  ['no alternative', { source: [] }],
  ['two operators in one', { source: [{ prefix: 'a', suffix: 'b' }] }],
  ['a number as prefix', { source: [{ prefix: 1 }] }],
  ['a comparison without number', { detail: { week: [{ numeric: ['>'] }] } }],
])('%s is an invalid pattern', (_, pattern) => {
  expect(() => compilePattern(pattern)).toThrow(LocalCloudError);
  expect(() => compilePattern(pattern)).toThrow(expect.objectContaining({ code: 'INVALID_PATTERN' }));
});
