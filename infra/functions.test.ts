import { describe, expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';
import { idOf, listed, readTemplate } from './template-reader.ts';

const { entriesOf, functionNamed, resource, statementsOf, template } = readTemplate(
  synthesizeTemplate({ bundling: false, validation: false }),
);

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
  'remind-clients': ALL,
  'check-in': [...ALL, 'STUDIO', 'LINK_KEY_SECRET_ARN'],
};

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
