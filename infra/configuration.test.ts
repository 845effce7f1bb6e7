import { describe, expect, test } from 'vitest';
import { ConfigurationError, mailConcurrency, readConfiguration, resourcePrefix } from './configuration.ts';

function problemsOf(context: Record<string, unknown>): readonly string[] {
  try {
    readConfiguration(context);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('configuration', () => {
  test('needs no context at all', () => {
    expect(readConfiguration({ 'aws:cdk:something': true })).toEqual({
      stage: 'dev',
      mailFrom: 'coach@example.com',
      sandboxRecipients: [],
      ses: { ratePerSecond: 1 },
      studio: {
        name: 'Phasewise',
        postalAddress: '1 Example Street, Springfield',
        accentColour: '#1f6f5c',
        poweredBy: true,
      },
      sweep: { hour: 6, timeZone: 'UTC' },
      logRetentionDays: 90,
      archiveDays: 30,
      customerManagedKey: false,
    });
  });

  test('takes text from the command line, with a dot for what is nested', () => {
    const configuration = readConfiguration({
      'phasewise:stage': 'prod',
      'phasewise:ses.ratePerSecond': '14',
      'phasewise:studio.poweredBy': 'false',
      'phasewise:customerManagedKey': 'true',
      'phasewise:logRetentionDays': '30',
      'phasewise:sandboxRecipients': 'a@example.com, b@example.com',
      'phasewise:sweep.timeZone': 'America/New_York',
    });
    expect(configuration).toMatchObject({
      stage: 'prod',
      ses: { ratePerSecond: 14 },
      studio: { poweredBy: false, name: 'Phasewise' },
      customerManagedKey: true,
      logRetentionDays: 30,
      sandboxRecipients: ['a@example.com', 'b@example.com'],
      sweep: { hour: 6, timeZone: 'America/New_York' },
    });
  });

  test('lets a dotted setting refine a JSON one', () => {
    const { studio } = readConfiguration({
      'phasewise:studio.name': 'North Gym',
      'phasewise:studio': { name: 'Gym', postalAddress: '2 Road' },
    });
    expect(studio).toMatchObject({ name: 'North Gym', postalAddress: '2 Road' });
  });

  test.each([
    [{ 'phasewise:stage': 'Prod' }, 'phasewise:stage: expected 1 to 16 lower-case letters', 'got "Prod"'],
    [{ 'phasewise:mailFrom': 'nobody' }, 'phasewise:mailFrom: expected an e-mail address', 'got "nobody"'],
    [{ 'phasewise:ses.ratePerSecond': 'fast' }, 'phasewise:ses.ratePerSecond: expected number', 'got "fast"'],
    [
      { 'phasewise:ses': { maximumConcurrency: 1 } },
      'phasewise:ses.maximumConcurrency: expected at least 2',
      'got 1',
    ],
    [{ 'phasewise:sweep.hour': '24' }, 'phasewise:sweep.hour: expected at most 23', 'got "24"'],
    [
      { 'phasewise:sweep.timeZone': 'Mars' },
      'phasewise:sweep.timeZone: expected an IANA time zone',
      'got "Mars"',
    ],
    [
      { 'phasewise:logRetentionDays': '42' },
      'phasewise:logRetentionDays: expected one of 1, 3, 5',
      'got "42"',
    ],
    [
      { 'phasewise:customerManagedKey': 'yes' },
      'phasewise:customerManagedKey: expected boolean',
      'got "yes"',
    ],
    [
      { 'phasewise:studio.accentColour': 'green' },
      'phasewise:studio.accentColour: expected a colour such as',
      'got "green"',
    ],
    [
      { 'phasewise:studio.logoUrl': 'http://example.com/a.png' },
      'phasewise:studio.logoUrl: expected an https address',
      'got "http://example.com/a.png"',
    ],
    [
      { 'phasewise:sandboxRecipients': 'a@example.com,b' },
      'phasewise:sandboxRecipients.1: expected an e-mail address',
      'got "a@example.com,b"',
    ],
    [
      { 'phasewise:mailDomain': 'gym.example', 'phasewise:mailFrom': 'coach@elsewhere.example' },
      'phasewise:mailFrom: expected an address of phasewise:mailDomain',
      'got "coach@elsewhere.example"',
    ],
  ])('a wrong value names itself: %j', (context, expected, got) => {
    const problems = problemsOf(context);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
    expect(problems[0]).toContain(got);
  });

  test('refuses settings that do not exist, and reports all problems at once', () => {
    expect(
      problemsOf({ 'phasewise:stagee': 'x', 'phasewise:studio.logo': 'y', 'phasewise:stage': '' }),
    ).toEqual([
      'phasewise:stage: expected 1 to 16 lower-case letters, digits or hyphens, a letter first, got ""',
      'phasewise:studio.logo: there is no such setting',
      'phasewise:stagee: there is no such setting',
    ]);
  });

  test('sizes the mail queue by the sending rate unless told otherwise', () => {
    const concurrency = (context: Record<string, unknown>) => mailConcurrency(readConfiguration(context));
    expect(concurrency({})).toBe(2);
    expect(concurrency({ 'phasewise:ses.ratePerSecond': 100 })).toBe(25);
    expect(concurrency({ 'phasewise:ses.ratePerSecond': 10_000 })).toBe(1000);
    expect(concurrency({ 'phasewise:ses.ratePerSecond': 100, 'phasewise:ses.maximumConcurrency': 7 })).toBe(
      7,
    );
  });

  test('names things by stage', () => {
    expect(resourcePrefix(readConfiguration({ 'phasewise:stage': 'prod' }))).toBe('phasewise-prod');
    expect(resourcePrefix(readConfiguration({ 'phasewise:stage': 'local' }))).toBe('phasewise');
  });
});
