import { expect, test } from 'vitest';
import { allowsRule } from './queue-policy.ts';

const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:work';
const RULE = 'arn:aws:events:us-east-1:000000000000:rule/Placed';

function allow(change: object = {}): unknown {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'events.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: QUEUE,
    Condition: { ArnEquals: { 'aws:SourceArn': RULE } },
  };
  return { Statement: [{ ...statement, ...change }] };
}

test.each<[string, unknown, boolean]>([
  ['a statement for that rule', allow(), true],
  [
    'a pattern for the rule',
    allow({ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:rule/*' } } }),
    true,
  ],
  ['the account', allow({ Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } } }), true],
  ['another rule', allow({ Condition: { ArnEquals: { 'aws:SourceArn': `${RULE}2` } } }), false],
  ['another queue', allow({ Resource: `${QUEUE}2` }), false],
  ['another service', allow({ Principal: { Service: 'sns.amazonaws.com' } }), false],
  ['another action', allow({ Action: ['sqs:ReceiveMessage'] }), false],
  ['a condition it cannot judge', allow({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.1' } } }), false],
  ['a denial', allow({ Effect: 'Deny' }), false],
  ['no policy', undefined, false],
])('%s', (_, policy, allowed) => {
  expect(allowsRule(policy, QUEUE, RULE)).toBe(allowed);
});
