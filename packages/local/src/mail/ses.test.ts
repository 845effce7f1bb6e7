import { GetSendQuotaCommand, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { expect, test } from 'vitest';
import { startFixtureCloud } from '../fixtures/start-fixture-cloud.ts';

const RAW = [
  'From: Shop <hello@shop.example>',
  'To: Ana <ana@example.com>',
  'Cc: Ben <ben@example.com>',
  'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
  'X-Kind: test',
  '',
  'Hello',
].join('\r\n');

test('a raw mail is kept byte for byte, with its envelope, tags and configuration set', async () => {
  const { ses, mails } = await startFixtureCloud();
  const { MessageId } = await ses.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(RAW) },
      Destinations: ['only@example.com'],
      ConfigurationSetName: 'shop',
      Tags: [
        { Name: 'kind', Value: 'weekly-plan' },
        { Name: 'client', Value: 'ana' },
      ],
    }),
  );
  expect(mails.entries).toEqual([
    {
      number: 1,
      messageId: MessageId,
      sentAt: expect.stringMatching(/^2026-11-30T12:0/),
      source: 'hello@shop.example',
      destinations: ['only@example.com'],
      configurationSet: 'shop',
      tags: { kind: 'weekly-plan', client: 'ana' },
      raw: Buffer.from(RAW),
    },
  ]);
});

test('without Destinations the recipients are those in the headers', async () => {
  const { ses, mails } = await startFixtureCloud();
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(RAW) } }));
  expect(mails.entries[0]?.destinations).toEqual(['ana@example.com', 'ben@example.com']);
});

test('the simple SendEmail makes a message of its parts', async () => {
  const { ses, mails } = await startFixtureCloud();
  await ses.send(
    new SendEmailCommand({
      Source: 'hello@shop.example',
      Destination: { ToAddresses: ['ana@example.com'] },
      Message: {
        Subject: { Data: 'Grüße' },
        Body: { Text: { Data: 'Hello' }, Html: { Data: '<b>Hello</b>' } },
      },
    }),
  );
  const raw = Buffer.from(mails.entries[0]?.raw ?? '').toString();
  expect(raw).toContain('multipart/alternative');
  expect(raw).toContain('<b>Hello</b>');
});

test('the quota counts the last day by the cloud’s clock', async () => {
  const { ses, advance } = await startFixtureCloud();
  await ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(RAW) } }));
  expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 1, MaxSendRate: 14 });
  await advance(2 * 86_400_000);
  expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 0 });
});

test.each<[string, ConstructorParameters<typeof SendRawEmailCommand>[0], string, string]>([
  [
    'a sender that is not verified',
    { RawMessage: { Data: Buffer.from(RAW.replace('hello@shop.example', 'hello@other.example')) } },
    'MessageRejected',
    'hello@other.example',
  ],
  [
    'a configuration set that is not there',
    { RawMessage: { Data: Buffer.from(RAW) }, ConfigurationSetName: 'nope' },
    'ConfigurationSetDoesNotExistException',
    'nope',
  ],
  [
    'a message over the limit',
    { RawMessage: { Data: Buffer.concat([Buffer.from(`${RAW}\r\n`), Buffer.alloc(10 * 1024 * 1024, 'x')]) } },
    'InvalidParameterValue',
    'Message length is more than 10485760 bytes long',
  ],
  [
    'a message without sender',
    { RawMessage: { Data: Buffer.from('To: a@b.example\r\n\r\nHi') } },
    'InvalidParameterValue',
    'From',
  ],
  [
    'a recipient that is no address',
    { RawMessage: { Data: Buffer.from(RAW) }, Destinations: ['not an address'] },
    'InvalidParameterValue',
    'not an address',
  ],
])('%s is the error SES gives', async (_, input, name, message) => {
  const { ses, mails } = await startFixtureCloud();
  await expect(ses.send(new SendRawEmailCommand(input))).rejects.toMatchObject({
    name,
    message: expect.stringContaining(message),
  });
  expect(mails.entries).toEqual([]);
});

test('throttling and rejection can be had at will', async () => {
  const fates = ['throttle', 'reject', 'deliver'] as const;
  let attempt = 0;
  const { ses } = await startFixtureCloud({ mailFate: () => fates[attempt++] ?? 'deliver' });
  const send = () => ses.send(new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(RAW) } }));
  await expect(send()).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Maximum sending rate exceeded.',
  });
  await expect(send()).rejects.toMatchObject({ name: 'MessageRejected' });
  await expect(send()).resolves.toHaveProperty('MessageId');
});

test('an action that is not known is an SES error that names it', async () => {
  const { endpoint } = await startFixtureCloud();
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ Action: 'SendBulkTemplatedEmail' }),
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(
    '<Code>InvalidAction</Code><Message>the local cloud does not know ses:SendBulkTemplatedEmail</Message>',
  );
});
