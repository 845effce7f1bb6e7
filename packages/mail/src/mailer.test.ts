import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { input } from '../test/sample.ts';
import { MailError } from './mail-error.ts';
import { createMailer } from './mailer.ts';
import { renderWeeklyPlan } from './weekly-plan/weekly-plan.ts';

const ses = mockClient(SESClient);
const mailer = createMailer({
  client: new SESClient({ region: 'eu-west-1' }),
  from: 'plan@studio.example',
  configurationSet: 'phasewise-test',
});
const message = renderWeeklyPlan(input());
const AT = new Date('2027-01-10T06:00:00Z');

beforeEach(() => ses.reset());

const failure = (name: string, text: string) => Object.assign(new Error(text), { name });

describe('sending', () => {
  test('hands SES the raw message, its configuration set and tags', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: '0100-abc' });
    expect(await mailer.send(message, 'ana@example.com', AT)).toEqual({ messageId: '0100-abc' });
    const sent = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input;
    expect(sent).toMatchObject({
      Source: 'plan@studio.example',
      Destinations: ['ana@example.com'],
      ConfigurationSetName: 'phasewise-test',
      Tags: [
        { Name: 'kind', Value: 'weekly-plan' },
        { Name: 'clientId', Value: 'ana-lopez' },
        { Name: 'recipient', Value: 'client' },
        { Name: 'key', Value: 'weekly-plan_ana-lopez_w7' },
      ],
    });
    const mail = await PostalMime.parse(sent?.RawMessage?.Data ?? '');
    expect(mail.to).toMatchObject([{ address: 'ana@example.com' }]);
  });

  test('tells a key that SES would not take by its hash', async () => {
    ses.on(SendRawEmailCommand).resolves({ MessageId: '1' });
    await mailer.send({ ...message, key: 'undeliverable_ana_<id@ses>' }, 'ana@example.com', AT);
    const tags = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input.Tags;
    expect(tags?.find(({ Name }) => Name === 'key')?.Value).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['Throttling', 'Maximum sending rate exceeded.', 'throttled'],
    ['Throttling', 'Daily message quota exceeded.', 'quota'],
    ['ThrottlingException', 'Rate exceeded', 'throttled'],
    ['MessageRejected', 'Address blacklisted.', 'rejected'],
    ['InvalidParameterValue', 'Local address contains control or whitespace', 'rejected'],
    ['InvalidParameterValue', "Missing final '@domain'", 'rejected'],
  ])('%s: %s is %s', async (name, text, code) => {
    ses.on(SendRawEmailCommand).rejects(failure(name, text));
    const error = await mailer.send(message, 'ana@example.com', AT).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MailError);
    expect(error).toMatchObject({ code, cause: { name } });
  });

  test.each([
    ['MessageRejected', 'Email address is not verified. The following identities failed the check'],
    ['AccountSendingPausedException', 'paused'],
    ['ConfigurationSetDoesNotExistException', 'Configuration set <x> does not exist.'],
    ['InvalidParameterValue', 'Duplicate header'],
    ['TimeoutError', 'socket hang up'],
  ])('%s: %s is not about this mail and stays as it is', async (name, text) => {
    const error = failure(name, text);
    ses.on(SendRawEmailCommand).rejects(error);
    await expect(mailer.send(message, 'ana@example.com', AT)).rejects.toBe(error);
  });
});
