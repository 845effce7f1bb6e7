import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';
import { idOf, readTemplate } from './template-reader.ts';

const { entriesOf } = readTemplate(synthesizeTemplate({ bundling: false, validation: false }));

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
