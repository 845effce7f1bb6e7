import { expect, test } from 'vitest';
import { readTemplates, type Template } from './template.ts';

const PLACE = {
  region: 'us-east-1',
  account: '000000000000',
  endpoint: 'http://127.0.0.1:4566',
  functionUrl: (logicalId: string) => `http://127.0.0.1:1/${logicalId}/`,
};

const QUEUE = { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'work' } };

function outputs(values: Record<string, unknown>, resources: Template['Resources'] = { Work: QUEUE }) {
  const Outputs = Object.fromEntries(Object.entries(values).map(([name, Value]) => [name, { Value }]));
  return readTemplates([{ Resources: resources, Outputs }], PLACE).outputs;
}

test('references resolve to what AWS gives: Ref of a queue is its address, GetAtt its ARN', () => {
  expect(
    outputs({
      url: { Ref: 'Work' },
      arn: { 'Fn::GetAtt': ['Work', 'Arn'] },
      name: { 'Fn::GetAtt': 'Work.QueueName' },
    }),
  ).toEqual({
    url: 'http://127.0.0.1:4566/000000000000/work',
    arn: 'arn:aws:sqs:us-east-1:000000000000:work',
    name: 'work',
  });
});

test('an unnamed resource is called by its logical id', () => {
  expect(
    outputs({ arn: { 'Fn::GetAtt': ['Q1A2B', 'Arn'] } }, { Q1A2B: { Type: 'AWS::SQS::Queue' } }),
  ).toEqual({
    arn: 'arn:aws:sqs:us-east-1:000000000000:Q1A2B',
  });
});

test('Join, Sub, Select, Split and pseudo parameters', () => {
  expect(
    outputs({
      join: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':', { Ref: 'AWS::AccountId' }]] },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Fn::Sub's own syntax
      sub: { 'Fn::Sub': '${AWS::Region}/${Work.QueueName}/${!literal}' },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Fn::Sub's own syntax
      subWith: { 'Fn::Sub': ['${name}!', { name: { Ref: 'AWS::Region' } }] },
      host: { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'Work' }] }] },
      nothing: { kept: 1, gone: { Ref: 'AWS::NoValue' } },
    }),
  ).toEqual({
    join: 'arn:aws:000000000000',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Fn::Sub's own syntax
    sub: 'us-east-1/work/${literal}',
    subWith: 'us-east-1!',
    host: '127.0.0.1:4566',
    nothing: { kept: 1 },
  });
});

test('a value exported by one stack is imported by another', () => {
  const exporting: Template = {
    Resources: { Work: QUEUE },
    Outputs: { Out: { Value: { 'Fn::GetAtt': ['Work', 'Arn'] }, Export: { Name: 'work-arn' } } },
  };
  const importing: Template = {
    Resources: {},
    Outputs: { In: { Value: { 'Fn::ImportValue': 'work-arn' } } },
  };
  expect(readTemplates([importing, exporting], PLACE).outputs.In).toBe(
    'arn:aws:sqs:us-east-1:000000000000:work',
  );
});

test('the address of a function URL is known to whoever asks for it', () => {
  const resources = {
    Door: { Type: 'AWS::Lambda::Url', Properties: { AuthType: 'NONE', TargetFunctionArn: 'x' } },
  };
  expect(outputs({ url: { 'Fn::GetAtt': ['Door', 'FunctionUrl'] } }, resources)).toEqual({
    url: 'http://127.0.0.1:1/Door/',
  });
});

test('resources that are known to need no body are passed over, and their ARNs still resolve', () => {
  const resources = { Role: { Type: 'AWS::IAM::Role', Properties: { Anything: true } } };
  expect(outputs({ arn: { 'Fn::GetAtt': ['Role', 'Arn'] } }, resources).arn).toContain('Role');
});

test.each<[string, string, Template['Resources'], Record<string, unknown>, string]>([
  [
    'a resource type',
    'UNKNOWN_RESOURCE_TYPE',
    { A: { Type: 'AWS::StepFunctions::StateMachine' } },
    {},
    'AWS::StepFunctions::StateMachine',
  ],
  [
    'a property that matters',
    'UNKNOWN_PROPERTY',
    { A: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } } },
    {},
    'FifoQueue',
  ],
  [
    'a nested property',
    'UNKNOWN_PROPERTY',
    {
      A: {
        Type: 'AWS::Events::Rule',
        Properties: { Targets: [{ Id: '1', Arn: 'a', InputTransformer: { InputTemplate: '' } }] },
      },
    },
    {},
    'Targets.0.InputTransformer',
  ],
  [
    'a value',
    'UNKNOWN_PROPERTY',
    { A: { Type: 'AWS::Lambda::Url', Properties: { AuthType: 'AWS_IAM', TargetFunctionArn: 'x' } } },
    {},
    'AuthType',
  ],
  ['an intrinsic', 'UNKNOWN_INTRINSIC', {}, { x: { 'Fn::FindInMap': ['a', 'b', 'c'] } }, 'Fn::FindInMap'],
  [
    'a condition',
    'UNKNOWN_INTRINSIC',
    { A: { Type: 'AWS::SQS::Queue', Condition: 'IsProd' } },
    {},
    'conditions',
  ],
  ['a reference', 'UNKNOWN_REFERENCE', {}, { x: { Ref: 'Nowhere' } }, 'Nowhere'],
  [
    'a pseudo parameter',
    'UNKNOWN_REFERENCE',
    {},
    { x: { Ref: 'AWS::NotificationARNs' } },
    'AWS::NotificationARNs',
  ],
  ['an import', 'UNKNOWN_REFERENCE', {}, { x: { 'Fn::ImportValue': 'other' } }, 'other'],
  [
    'an attribute',
    'UNKNOWN_ATTRIBUTE',
    { Work: QUEUE },
    { x: { 'Fn::GetAtt': ['Work', 'Colour'] } },
    'Colour',
  ],
])('%s that is not known is an error that names it', (_, code, resources, values, named) => {
  expect(() => outputs(values, resources)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(named) }),
  );
});
