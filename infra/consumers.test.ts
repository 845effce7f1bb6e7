import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DETAIL_TYPES } from '@phasewise/events';
import { describe, expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';
import { idOf, listed, type Properties, readTemplate } from './template-reader.ts';

const { entriesOf, functionNamed, only, resource, statementsOf } = readTemplate(
  synthesizeTemplate({ bundling: false, validation: false }),
);

/** The detail-types that a handler says it takes. */
function takenBy(name: string): string[] {
  const handler = readFileSync(path.join(import.meta.dirname, '..', 'functions', name, 'handler.ts'), 'utf8');
  const types = /consumerOf\(\s*\[([^\]]*)\]/.exec(handler)?.[1];
  if (types === undefined) throw new Error(`functions/${name}/handler.ts names no detail-types`);
  return [...types.matchAll(/'(\w+)'/g)].map(([, type]) => type as string).sort();
}

/** Consumers, each with the events it takes. SES's reports have a parser of their own. */
const CONSUMERS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['enroll-client', 'advance-week', 'advance-block', 'change-client', 'send-plan', 'notify-trainer'].map(
      (name) => [name, takenBy(name)],
    ),
  ),
  'track-delivery': ['Email Bounced', 'Email Complaint Received'],
};

describe('every consumer', () => {
  const partsOf = (name: string) => {
    const [functionId, lambda] = functionNamed(name);
    const mapping = entriesOf('AWS::Lambda::EventSourceMapping').find(
      ([, { FunctionName }]) => FunctionName.Ref === functionId,
    )?.[1] as Properties;
    const queueId = idOf(mapping.EventSourceArn);
    const queue = resource(queueId);
    const deadLettersId = idOf(queue.RedrivePolicy.deadLetterTargetArn);
    const rules = entriesOf('AWS::Events::Rule').filter(([, { Targets }]) =>
      Targets.some((target: Properties) => idOf(target.Arn) === queueId),
    );
    return { lambda, mapping, queueId, queue, deadLettersId, deadLetters: resource(deadLettersId), rules };
  };
  const policyOf = (queueId: string): Properties[] =>
    entriesOf('AWS::SQS::QueuePolicy')
      .filter(([, { Queues }]) => Queues.some((each: Properties) => each.Ref === queueId))
      .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement);

  test('is known to this test', () => {
    const names = entriesOf('AWS::Lambda::EventSourceMapping').map(
      ([, { FunctionName }]) => resource(FunctionName.Ref).Environment.Variables.POWERTOOLS_SERVICE_NAME,
    );
    expect(names.sort()).toEqual(Object.keys(CONSUMERS).sort());
  });

  describe.each(Object.entries(CONSUMERS))('%s', (name, events) => {
    test('reads a queue, reports partial failures, and sets aside after five attempts', () => {
      const { lambda, mapping, queue, queueId, deadLetters, deadLettersId } = partsOf(name);
      expect(mapping).toMatchObject({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
      expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * lambda.Timeout);
      expect(queue.MessageRetentionPeriod).toBe(14 * 86_400);
      expect(deadLetters.MessageRetentionPeriod).toBe(14 * 86_400);
      const { Variables } = lambda.Environment;
      expect(Variables.QUEUE_URL).toEqual({ Ref: queueId });
      expect(Variables.DEAD_LETTER_QUEUE_URL).toEqual({ Ref: deadLettersId });
      expect(Variables.MAX_RECEIVE_COUNT).toBe('5');
    });

    test('has a rule for each event that its handler takes, and keeps what a rule cannot deliver', () => {
      const { queueId, deadLettersId, rules } = partsOf(name);
      expect(rules.map(([, { EventPattern }]) => EventPattern['detail-type']).sort()).toEqual(
        events.map((event) => [event]),
      );
      for (const [ruleId, rule] of rules) {
        expect(rule.State).toBe('ENABLED');
        expect(idOf(rule.Targets[0].DeadLetterConfig.Arn)).toBe(deadLettersId);
        for (const id of [queueId, deadLettersId]) {
          expect(policyOf(id)).toContainEqual(
            expect.objectContaining({
              Effect: 'Allow',
              Principal: { Service: 'events.amazonaws.com' },
              Condition: { ArnEquals: { 'aws:SourceArn': { 'Fn::GetAtt': [ruleId, 'Arn'] } } },
            }),
          );
        }
      }
    });

    test('may read its queue and put back there, write to its dead letters, and touch no other queue', () => {
      const { lambda, queueId, deadLettersId } = partsOf(name);
      const queues = statementsOf(idOf(lambda.Role))
        .filter(({ Action }) => listed(Action).some((action) => String(action).startsWith('sqs:')))
        .map(({ Action, Resource }) => [idOf(Resource), Action]);
      expect(Object.fromEntries(queues)).toEqual({
        [deadLettersId]: 'sqs:SendMessage',
        [queueId]: [
          'sqs:ChangeMessageVisibility',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ReceiveMessage',
          'sqs:SendMessage',
        ],
      });
    });
  });

  test('of the client bus listens to the client bus, whoever the sender is', () => {
    const [busId, bus] = only('AWS::Events::EventBus');
    expect(bus.Name).toBe('phasewise-dev');
    const ours = entriesOf('AWS::Events::Rule').filter(([, { EventBusName }]) => EventBusName?.Ref === busId);
    const heard = ours.flatMap(([, { EventPattern }]) => EventPattern['detail-type']);
    expect([...new Set(heard)].sort(), 'an event of the contract that nobody hears').toEqual(
      [...DETAIL_TYPES].sort(),
    );
    for (const [, { EventPattern }] of ours) expect(Object.keys(EventPattern)).toEqual(['detail-type']);
  });

  test('that sends plans is throttled', () => {
    expect(partsOf('send-plan').mapping.ScalingConfig).toEqual({ MaximumConcurrency: 2 });
    expect(partsOf('advance-week').mapping.ScalingConfig).toBeUndefined();
  });
});
