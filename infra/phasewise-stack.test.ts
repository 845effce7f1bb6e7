import { describe, expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';
import { pascalCase } from './constructs/pascal-case.ts';
import { idOf, type Properties, readTemplate } from './template-reader.ts';

const { entriesOf, functionNamed, only, statementsOf, actionsOf, template } = readTemplate(
  synthesizeTemplate({ bundling: false, validation: false }),
);

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
    for (const name of ['send-plan', 'notify-trainer']) {
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

test('outputs give the command line what it needs', () => {
  const queueUrls = entriesOf('AWS::SQS::Queue').map(([, { QueueName }]) => {
    const name: string = QueueName.replace('phasewise-dev-', '');
    const suffix = name.endsWith('-dead-letters') ? 'DeadLetterQueueUrl' : 'QueueUrl';
    return `${pascalCase(name.replace('-dead-letters', ''))}${suffix}`;
  });
  expect(queueUrls).toHaveLength(15);
  expect(queueUrls).toContain('SendPlanDeadLetterQueueUrl');
  expect(Object.keys(template.Outputs).sort()).toEqual(
    [
      ...queueUrls,
      'TableName',
      'BusName',
      'BusArn',
      'ArchiveArn',
      'CheckInUrl',
      'ConfigurationSetName',
    ].sort(),
  );
});
