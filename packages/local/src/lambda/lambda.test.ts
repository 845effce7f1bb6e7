import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chance } from '../ids.ts';
import { Activity } from '../time/activity.ts';
import { Clock } from '../time/clock.ts';
import { type FunctionSettings, LambdaFunction } from './lambda.ts';

const logged: string[] = [];

function lambda(
  fixture: string,
  settings: Partial<FunctionSettings> = {},
): LambdaFunction & { clock: Clock } {
  const clock = new Clock(Date.parse('2031-05-06T07:08:09Z'));
  const made = new LambdaFunction(
    {
      name: 'fixture',
      arn: 'arn:aws:lambda:us-east-1:000000000000:function:fixture',
      entry: path.join(import.meta.dirname, '../fixtures/functions', fixture, 'handler.ts'),
      handler: 'handler',
      environment: {},
      memoryMb: 256,
      timeoutSeconds: 3,
      concurrency: 2,
      ...settings,
    },
    { clock, chance: chance('lambda'), activity: new Activity(), log: (_, text) => logged.push(text) },
  );
  onTestFinished(async () => {
    clock.stop();
    await made.stop();
  });
  return Object.assign(made, { clock });
}

async function run(target: LambdaFunction, task: object): Promise<unknown> {
  const outcome = await target.invoke(task);
  return outcome.ok ? JSON.parse(outcome.payload) : outcome.error;
}

test('a function sees its own environment and nothing of this process', async () => {
  process.env.OF_THE_TEST = 'secret';
  onTestFinished(() => {
    delete process.env.OF_THE_TEST;
  });
  const environment = { TABLE_NAME: 'orders' };
  expect(await run(lambda('tasks', { environment }), { task: 'environment' })).toEqual(environment);
});

test('what one function puts into its environment or its memory, another does not see', async () => {
  const one = lambda('tasks');
  const other = lambda('tasks');
  await run(one, { task: 'remember', value: 'mine' });
  expect(await run(one, { task: 'recall' })).toEqual({ environment: 'mine', memory: 'mine' });
  expect(await run(other, { task: 'recall' })).toEqual({});
});

test('it stays warm: modules load once, and a second sandbox starts only when the first is busy', async () => {
  const target = lambda('tasks');
  const { sandbox } = (await run(target, { task: 'who' })) as { sandbox: string };
  expect(await run(target, { task: 'who' })).toEqual({ sandbox });
  const both = (await Promise.all([run(target, { task: 'who' }), run(target, { task: 'who' })])) as {
    sandbox: string;
  }[];
  expect(new Set(both.map((one) => one.sandbox)).size).toBe(2);
  const three = (await Promise.all([1, 2, 3].map(() => run(target, { task: 'who' })))) as {
    sandbox: string;
  }[];
  expect(new Set(three.map((one) => one.sandbox)).size).toBe(2);
});

test('an endless loop ends at the timeout, and the next invocation gets a new sandbox', async () => {
  const target = lambda('tasks', { timeoutSeconds: 1 });
  expect(await run(target, { task: 'spin' })).toMatchObject({
    errorType: 'Sandbox.Timedout',
    errorMessage: expect.stringMatching(/^[0-9a-f-]{36} Task timed out after 1.00 seconds$/),
  });
  expect(await run(target, { task: 'who' })).toHaveProperty('sandbox');
});

test('a function that takes more memory than it has is killed, and only it', async () => {
  const target = lambda('tasks', { memoryMb: 32, timeoutSeconds: 30 });
  expect(await run(target, { task: 'hoard' })).toMatchObject({
    errorType: 'Runtime.ExitError',
    errorMessage: 'Runtime exited with error: signal: killed',
  });
});

test.each([
  ['throw', { errorType: 'RangeError', errorMessage: 'out of range' }],
  ['throw-text', { errorType: 'string', errorMessage: 'just text' }],
  ['exit', { errorType: 'Runtime.ExitError' }],
  ['reject-unhandled', { errorMessage: 'nobody caught this' }],
])('%s is returned as a function error', async (task, error) => {
  logged.length = 0;
  expect(await run(lambda('tasks'), { task })).toMatchObject(error);
  expect(logged.join('')).toContain('Invoke Error');
});

test('a module that does not load and a handler that is not there are function errors too', async () => {
  expect(await run(lambda('nowhere'), {})).toMatchObject({
    errorMessage: expect.stringContaining('nowhere'),
  });
  expect(await run(lambda('tasks', { handler: 'other' }), {})).toMatchObject({
    errorType: 'Runtime.HandlerNotFound',
    errorMessage: 'other is undefined or not exported',
  });
});

test('inside, Date is the cloud’s, also after the clock has jumped', async () => {
  const target = lambda('tasks');
  const before = (await run(target, { task: 'dates' })) as Record<string, unknown>;
  expect(before).toMatchObject({
    now: '2031-05-06T07:08',
    made: '2031-05-06T07:08',
    instance: true,
    subclass: '2031-05-06T07:08',
  });
  expect(before.given).toBe('2001-02-03T00:00:00.000Z');
  expect(before.text).toMatch(/2031/);
  target.clock.jumpTo(Date.parse('2040-01-01T00:00:00Z'));
  expect(await run(target, { task: 'dates' })).toMatchObject({ now: '2040-01-01T00:00' });
});

test('the context tells the time that is left and who is called', async () => {
  const context = (await run(lambda('tasks'), { task: 'context' })) as { remaining: number };
  expect(context).toMatchObject({
    functionName: 'fixture',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:fixture',
    memoryLimitInMB: '256',
  });
  expect(context.remaining).toBeGreaterThan(0);
  expect(context.remaining).toBeLessThanOrEqual(3000);
});

test('what it prints goes to the log and not to the terminal', async () => {
  const target = lambda('tasks');
  await run(target, { task: 'print', value: 'hello from inside' });
  await expect.poll(() => logged.join('')).toContain('hello from inside');
});
