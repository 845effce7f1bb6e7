import { Template as Assertions, Match } from 'aws-cdk-lib/assertions';
import { beforeAll, expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';

let template: Assertions;
beforeAll(() => {
  const synthesized = synthesizeTemplate({
    stage: 'prod',
    bundling: false,
    validation: false,
    context: {
      'phasewise:mailDomain': 'gym.example',
      'phasewise:mailFrom': 'coach@gym.example',
      'phasewise:sandboxRecipients': 'kim@example.com',
      'phasewise:ses.ratePerSecond': '50',
      'phasewise:alarmEmail': 'ops@gym.example',
      'phasewise:customerManagedKey': 'true',
      'phasewise:checkInConcurrency': '20',
      'phasewise:studio.replyTo': 'kim@gym.example',
      'phasewise:sweep.timeZone': 'Europe/Madrid',
      'phasewise:sweep.hour': '4',
    },
  });
  // Refuses a template whose resources wait for each other, as CloudFormation does.
  template = Assertions.fromJSON({ ...synthesized });
});

test('a domain is the sender’s identity, signed with DKIM', () => {
  template.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'gym.example' });
});

test('recipients of the SES sandbox may be written to, from the one address', () => {
  const policies = template.findResources('AWS::IAM::Policy', {
    Properties: {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'ses:SendRawEmail',
            Condition: { StringEquals: { 'ses:FromAddress': 'coach@gym.example' } },
            Resource: Match.arrayWith([{ 'Fn::Join': ['', Match.arrayWith([':identity/kim@example.com'])] }]),
          }),
        ]),
      },
    },
  });
  expect(Object.keys(policies)).toHaveLength(2);
});

test('the sending rate sets how many workers mail plans at once', () => {
  template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    ScalingConfig: { MaximumConcurrency: 12 },
  });
});

test('the studio’s face reaches mails and pages', () => {
  const faces = Object.values(template.findResources('AWS::Lambda::Function'))
    .map(({ Properties }) => Properties.Environment.Variables.STUDIO)
    .filter((face) => face !== undefined)
    .map((face) => JSON.parse(face));
  expect(faces).toHaveLength(3);
  for (const face of faces) {
    expect(face).toEqual({
      name: 'Phasewise',
      postalAddress: '1 Example Street, Springfield',
      accentColour: '#1f6f5c',
      replyTo: 'kim@gym.example',
      poweredBy: true,
    });
  }
});

test('the sweep keeps the studio’s hours', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'cron(0 4 * * ? *)',
    ScheduleExpressionTimezone: 'Europe/Madrid',
  });
});

test('a flood at the door can be given a limit', () => {
  template.hasResourceProperties('AWS::Lambda::Function', {
    FunctionName: 'phasewise-prod-check-in',
    ReservedConcurrentExecutions: 20,
  });
});

test('alarms ring and end by mail, and CloudWatch may publish them', () => {
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'ops@gym.example',
  });
  template.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Effect: 'Allow',
          Action: 'sns:Publish',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
        }),
      ]),
    },
  });
  template.allResourcesProperties('AWS::CloudWatch::Alarm', {
    AlarmActions: [Match.anyValue()],
    OKActions: [Match.anyValue()],
  });
});

test('a key of one’s own encrypts everything that holds personal data', () => {
  template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  template.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
  const key = { 'Fn::GetAtt': [Object.keys(template.findResources('AWS::KMS::Key'))[0], 'Arn'] };
  template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
    SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    Replicas: [Match.objectLike({ SSESpecification: { KMSMasterKeyId: key } })],
  });
  template.allResourcesProperties('AWS::SQS::Queue', { KmsMasterKeyId: key });
  template.hasResourceProperties('AWS::Events::EventBus', { KmsKeyIdentifier: key });
  template.hasResourceProperties('AWS::Events::Archive', { KmsKeyIdentifier: key });
  template.hasResourceProperties('AWS::SecretsManager::Secret', { KmsKeyId: key });
});

test('with a key of one’s own, every function may use it and EventBridge may deliver', () => {
  const using = template.findResources('AWS::IAM::Policy', {
    Properties: {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Action: Match.arrayWith(['kms:Decrypt', 'kms:GenerateDataKey']) }),
        ]),
      },
    },
  });
  expect(Object.keys(using)).toHaveLength(10);
  template.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Principal: { Service: 'events.amazonaws.com' },
          Action: Match.arrayWith(['kms:Decrypt', 'kms:GenerateDataKey*']),
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ]),
    },
  });
});
