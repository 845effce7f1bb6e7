import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { synthesizeTemplate, type Template } from './build-app.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many shapes; the expectations are the types here
type Properties = Record<string, any>;

/** Detail-types on the client bus by consumer, as DESIGN's flow has them. */
const CONSUMERS: Record<string, readonly string[]> = {
  'enroll-client': ['ClientEnrolled'],
  'advance-week': ['WeekCompleted'],
  'advance-block': ['BlockFinished', 'PhaseDecided'],
  'change-client': ['ClientCleared', 'ClientPaused', 'ClientReassessed', 'ClientResumed', 'ClientWithdrawn'],
  'send-plan': ['WeekPlanned'],
  'notify-trainer': [
    'BlockFinished',
    'ClientEnrolled',
    'ClientPaused',
    'EmailUndeliverable',
    'ProgramFinished',
    'WeekOverdue',
  ],
  'track-delivery': ['Email Bounced', 'Email Complaint Received'],
};
const ALL = ['LOG_LEVEL', 'POWERTOOLS_SERVICE_NAME', 'TABLE_NAME', 'BUS_NAME'];
const CONSUMING = ['QUEUE_URL', 'DEAD_LETTER_QUEUE_URL', 'MAX_RECEIVE_COUNT'];
const MAILING = ['MAIL_FROM', 'CONFIGURATION_SET', 'STUDIO', 'LINK_KEY_SECRET_ARN', 'LINK_BASE_URL'];
const ENVIRONMENT: Record<string, readonly string[]> = {
  'enroll-client': [...ALL, ...CONSUMING],
  'advance-week': [...ALL, ...CONSUMING],
  'advance-block': [...ALL, ...CONSUMING],
  'change-client': [...ALL, ...CONSUMING],
  'send-plan': [...ALL, ...CONSUMING, ...MAILING],
  'notify-trainer': [...ALL, ...CONSUMING, ...MAILING],
  'track-delivery': [...ALL, ...CONSUMING],
  'remind-clients': [...ALL, ...MAILING],
  'check-in': [...ALL, 'STUDIO', 'LINK_KEY_SECRET_ARN'],
};

let template: Template;
beforeAll(() => {
  template = synthesizeTemplate({ bundling: false, validation: false });
});

const entriesOf = (type: string): [string, Properties][] =>
  Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => [id, resource.Properties as Properties]);
const only = (type: string): [string, Properties] => {
  const found = entriesOf(type);
  expect(found, type).toHaveLength(1);
  return found[0] as [string, Properties];
};
const functionNamed = (name: string): [string, Properties] => {
  const found = entriesOf('AWS::Lambda::Function').find(
    ([, { Environment }]) => Environment.Variables.POWERTOOLS_SERVICE_NAME === name,
  );
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};
const resource = (id: string): Properties => template.Resources[id]?.Properties as Properties;
const idOf = (reference: Properties): string => reference.Ref ?? reference['Fn::GetAtt'][0];
const statementsOf = (role: string): Properties[] =>
  entriesOf('AWS::IAM::Policy')
    .filter(([, { Roles }]) => Roles.some((each: Properties) => each.Ref === role))
    .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement);
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const actionsOf = (name: string): string[] =>
  statementsOf(idOf(functionNamed(name)[1].Role)).flatMap(({ Action }) => listed(Action) as string[]);

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

    test('has a rule for each of its events, and keeps what a rule cannot deliver', () => {
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

    test('may read its queue, write to its dead letters, and touch no other queue', () => {
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
        ],
      });
    });
  });

  test('of the client bus listens to the client bus, whoever the sender is', () => {
    const [busId, bus] = only('AWS::Events::EventBus');
    expect(bus.Name).toBe('phasewise-dev');
    const ours = entriesOf('AWS::Events::Rule').filter(([, { EventBusName }]) => EventBusName?.Ref === busId);
    expect(ours).toHaveLength(16);
    for (const [, { EventPattern }] of ours) expect(Object.keys(EventPattern)).toEqual(['detail-type']);
  });

  test('that sends plans is throttled', () => {
    expect(partsOf('send-plan').mapping.ScalingConfig).toEqual({ MaximumConcurrency: 2 });
    expect(partsOf('advance-week').mapping.ScalingConfig).toBeUndefined();
  });
});

describe('functions', () => {
  test.each(Object.entries(ENVIRONMENT))(
    '%s gets the agreed environment and nothing else',
    (name, variables) => {
      expect(Object.keys(functionNamed(name)[1].Environment.Variables).sort()).toEqual([...variables].sort());
    },
  );

  test('are Node 24 on arm64, and say which source they are made from', () => {
    expect(entriesOf('AWS::Lambda::Function')).toHaveLength(Object.keys(ENVIRONMENT).length);
    for (const name of Object.keys(ENVIRONMENT)) {
      const [id, lambda] = functionNamed(name);
      expect(lambda).toMatchObject({
        FunctionName: `phasewise-dev-${name}`,
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(template.Resources[id]?.Metadata).toEqual({
        phasewise: { entry: `functions/${name}/handler.ts` },
      });
    }
  });

  test('write to a log of their own that is not kept for ever', () => {
    for (const name of Object.keys(ENVIRONMENT)) {
      const log = resource(functionNamed(name)[1].LoggingConfig.LogGroup.Ref);
      expect(log).toMatchObject({ LogGroupName: `/aws/lambda/phasewise-dev-${name}`, RetentionInDays: 90 });
    }
  });
});

describe('permissions', () => {
  test('hold no wildcard, and roles no managed policy', () => {
    const statements = entriesOf('AWS::IAM::Policy').flatMap(
      ([, { PolicyDocument }]) => PolicyDocument.Statement,
    );
    expect(statements.length).toBeGreaterThan(30);
    for (const { Action, Effect, Resource } of statements) {
      expect(Effect).toBe('Allow');
      expect(JSON.stringify([Action, Resource])).not.toContain('*');
    }
    for (const [, role] of entriesOf('AWS::IAM::Role')) expect(role.ManagedPolicyArns).toBeUndefined();
  });

  test('on the table are the five that the store needs, to delete only where clients are erased', () => {
    const actions = (name: string) => actionsOf(name).filter((action) => action.startsWith('dynamodb:'));
    for (const name of Object.keys(ENVIRONMENT)) {
      const needed =
        name === 'check-in'
          ? ['dynamodb:GetItem', 'dynamodb:Query']
          : ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'];
      expect(new Set(actions(name))).toEqual(
        new Set(name === 'change-client' ? [...needed, 'dynamodb:DeleteItem'] : needed),
      );
    }
  });

  test('on an index are for who asks it', () => {
    const askers = Object.keys(ENVIRONMENT).flatMap((name) =>
      statementsOf(idOf(functionNamed(name)[1].Role))
        .map(({ Resource }) => /\/index\/(\w+)/.exec(JSON.stringify(Resource))?.[1])
        .filter((index) => index !== undefined)
        .map((index) => [name, index]),
    );
    expect(askers.sort()).toEqual([
      ['check-in', 'trainer'],
      ['remind-clients', 'due'],
    ]);
  });

  test('to send mail are for who mails, from one address', () => {
    for (const [name, variables] of Object.entries(ENVIRONMENT)) {
      const sending = statementsOf(idOf(functionNamed(name)[1].Role)).filter(({ Action }) =>
        listed(Action).some((action) => String(action).startsWith('ses:')),
      );
      if (!variables.includes('MAIL_FROM')) {
        expect(sending).toEqual([]);
        continue;
      }
      expect(sending).toHaveLength(1);
      expect(sending[0]).toMatchObject({
        Action: 'ses:SendRawEmail',
        Condition: { StringEquals: { 'ses:FromAddress': 'coach@example.com' } },
      });
      const resources = JSON.stringify(sending[0]?.Resource);
      expect(sending[0]?.Resource).toHaveLength(2);
      expect(resources).toContain(':configuration-set/phasewise-dev');
      expect(resources).toContain(':identity/');
    }
  });

  test('to publish are for the product’s own source', () => {
    for (const name of Object.keys(ENVIRONMENT)) {
      expect(statementsOf(idOf(functionNamed(name)[1].Role))).toContainEqual(
        expect.objectContaining({
          Action: 'events:PutEvents',
          Condition: { StringEquals: { 'events:source': 'phasewise' } },
        }),
      );
    }
  });
});

describe('the table', () => {
  test('is protected, recoverable, and outlives the stack', () => {
    const [id, table] = only('AWS::DynamoDB::GlobalTable');
    expect(template.Resources[id]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(table.Replicas).toHaveLength(1);
    expect(table.Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(table.BillingMode).toBe('PAY_PER_REQUEST');
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: 'expiresAt', Enabled: true });
  });

  test('has the agreed keys, and indexes that hold no personal data', () => {
    const [, table] = only('AWS::DynamoDB::GlobalTable');
    const keys = (schema: Properties[]) => schema.map(({ AttributeName }) => AttributeName);
    expect(keys(table.KeySchema)).toEqual(['PK', 'SK']);
    expect(
      table.GlobalSecondaryIndexes.map((index: Properties) => [
        index.IndexName,
        ...keys(index.KeySchema),
        index.Projection.ProjectionType,
      ]),
    ).toEqual([
      ['due', 'duePartition', 'nextActionAt', 'KEYS_ONLY'],
      ['trainer', 'trainerId', 'clientId', 'KEYS_ONLY'],
    ]);
  });
});

describe('the bus', () => {
  test('outlives the stack, and everything on it is archived', () => {
    const [busId] = only('AWS::Events::EventBus');
    expect(template.Resources[busId]).toMatchObject({ DeletionPolicy: 'Retain' });
    expect(only('AWS::Events::Archive')[1]).toMatchObject({
      SourceArn: { 'Fn::GetAtt': [busId, 'Arn'] },
      EventPattern: { source: [{ prefix: '' }] },
      RetentionDays: 30,
    });
  });
});

describe('the door', () => {
  test('is public: both permissions that a public address needs, and only through that address', () => {
    const [id] = functionNamed('check-in');
    expect(only('AWS::Lambda::Url')[1]).toMatchObject({
      AuthType: 'NONE',
      TargetFunctionArn: { 'Fn::GetAtt': [id, 'Arn'] },
    });
    const permissions = entriesOf('AWS::Lambda::Permission').map(([, permission]) => permission);
    const door = { Principal: '*', FunctionName: { 'Fn::GetAtt': [id, 'Arn'] } };
    expect(permissions).toHaveLength(2);
    expect(permissions).toContainEqual({
      ...door,
      Action: 'lambda:InvokeFunctionUrl',
      FunctionUrlAuthType: 'NONE',
    });
    expect(permissions).toContainEqual({
      ...door,
      Action: 'lambda:InvokeFunction',
      InvokedViaFunctionUrl: true,
    });
  });

  test('is where the links in mails lead', () => {
    const [url] = only('AWS::Lambda::Url');
    for (const name of ['send-plan', 'notify-trainer', 'remind-clients']) {
      expect(functionNamed(name)[1].Environment.Variables.LINK_BASE_URL).toEqual({
        'Fn::GetAtt': [url, 'FunctionUrl'],
      });
    }
  });

  test('checks signatures with a key that nobody typed', () => {
    const [secretId, secret] = only('AWS::SecretsManager::Secret');
    expect(secret.GenerateSecretString).toEqual({
      SecretStringTemplate: '{"kid":"1"}',
      GenerateStringKey: 'key',
      PasswordLength: 64,
      ExcludePunctuation: true,
    });
    expect(functionNamed('check-in')[1].Environment.Variables.LINK_KEY_SECRET_ARN).toEqual({ Ref: secretId });
    expect(actionsOf('check-in')).toContain('secretsmanager:GetSecretValue');
    expect(actionsOf('advance-week')).not.toContain('secretsmanager:GetSecretValue');
  });
});

describe('the daily sweep', () => {
  test('runs at the configured hour and is kept when it cannot run', () => {
    const [id] = functionNamed('remind-clients');
    const [, schedule] = only('AWS::Scheduler::Schedule');
    expect(schedule).toMatchObject({
      ScheduleExpression: 'cron(0 6 * * ? *)',
      ScheduleExpressionTimezone: 'UTC',
      State: 'ENABLED',
      Target: { Arn: { 'Fn::GetAtt': [id, 'Arn'] } },
    });
    const [, invocation] = only('AWS::Lambda::EventInvokeConfig');
    expect(invocation).toMatchObject({ FunctionName: { Ref: id }, MaximumRetryAttempts: 2 });
    expect(invocation.DestinationConfig.OnFailure.Destination).toEqual(schedule.Target.DeadLetterConfig.Arn);
    expect(
      statementsOf(idOf(schedule.Target.RoleArn)).map(({ Action, Resource }) => [Action, Resource]),
    ).toEqual([
      ['lambda:InvokeFunction', { 'Fn::GetAtt': [id, 'Arn'] }],
      ['sqs:SendMessage', schedule.Target.DeadLetterConfig.Arn],
    ]);
  });
});

describe('mail', () => {
  test('reports bounces and complaints to the default bus, the only one that SES knows', () => {
    const [, { EventDestination }] = only('AWS::SES::ConfigurationSetEventDestination');
    expect(EventDestination).toMatchObject({ Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] });
    expect(JSON.stringify(EventDestination.EventBridgeDestination.EventBusArn)).toContain(
      ':event-bus/default',
    );
  });

  test('of this stage is told apart from that of another', () => {
    const rules = entriesOf('AWS::Events::Rule').filter(([, { EventBusName }]) => EventBusName === undefined);
    expect(rules).toHaveLength(2);
    for (const [, { EventPattern }] of rules) {
      expect(EventPattern).toMatchObject({
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': ['phasewise-dev'] } } },
      });
    }
    expect(only('AWS::SES::ConfigurationSet')[1].Name).toBe('phasewise-dev');
  });
});

describe('alarms', () => {
  const alarms = () => entriesOf('AWS::CloudWatch::Alarm').map(([, alarm]) => alarm);
  const namesOf = () => alarms().map(({ AlarmName }) => AlarmName.replace('phasewise-dev-', ''));
  const watched = (metric: string) =>
    alarms()
      .filter(({ MetricName }) => MetricName === metric)
      .map(({ Dimensions }) => idOf(Dimensions[0].Value));

  test('watch every queue and every dead-letter queue', () => {
    const queues = entriesOf('AWS::SQS::Queue');
    const work = queues.filter(([, queue]) => queue.RedrivePolicy !== undefined).map(([id]) => id);
    const deadLetters = queues.filter(([, queue]) => queue.RedrivePolicy === undefined).map(([id]) => id);
    expect(watched('ApproximateAgeOfOldestMessage').sort()).toEqual(work.sort());
    expect(watched('ApproximateNumberOfMessagesVisible').sort()).toEqual(deadLetters.sort());
    for (const alarm of alarms().filter(({ AlarmName }) => AlarmName.endsWith('-dead-letters'))) {
      expect(alarm).toMatchObject({ Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' });
    }
  });

  test('watch the sweep, the door and the sender’s reputation', () => {
    expect(namesOf()).toEqual(
      expect.arrayContaining([
        'remind-clients-errors',
        'remind-clients-missed',
        'check-in-errors',
        'bounce-rate',
        'complaint-rate',
      ]),
    );
    const missed = alarms().find(({ AlarmName }) => AlarmName.endsWith('remind-clients-missed'));
    expect(missed).toMatchObject({ TreatMissingData: 'breaching', ComparisonOperator: 'LessThanThreshold' });
  });

  test('mail nobody unless somebody is named', () => {
    expect(entriesOf('AWS::SNS::Topic')).toEqual([]);
    for (const alarm of alarms()) expect(alarm.AlarmActions).toBeUndefined();
  });

  test('each lead to a runbook that exists', () => {
    const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      (heading as string).toLowerCase().replaceAll(' ', '-'),
    );
    for (const { AlarmDescription } of alarms()) {
      const anchor = /Runbook: infra\/README\.md#([a-z-]+)$/.exec(AlarmDescription)?.[1];
      expect(anchors, AlarmDescription).toContain(anchor);
    }
  });
});

test('outputs give the command line what it needs', () => {
  const queueUrls = Object.keys(CONSUMERS).flatMap((name) => {
    const pascal = name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
    return [`${pascal}QueueUrl`, `${pascal}DeadLetterQueueUrl`];
  });
  expect(Object.keys(template.Outputs).sort()).toEqual(
    [
      ...queueUrls,
      'RemindClientsDeadLetterQueueUrl',
      'TableName',
      'BusName',
      'BusArn',
      'ArchiveArn',
      'CheckInUrl',
      'ConfigurationSetName',
    ].sort(),
  );
});
