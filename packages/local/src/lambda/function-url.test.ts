import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { expect, test } from 'vitest';
import { fixtureTemplate } from '../fixtures/fixture-stack.ts';
import { startFixtureCloud } from '../fixtures/start-fixture-cloud.ts';

test('a request arrives in payload format 2.0', async () => {
  const cloud = await startFixtureCloud();
  const door = cloud.functionUrls.door ?? '';
  const answer = await fetch(`${door}week/3?a=1&a=2&b=x%20y`, {
    headers: { cookie: 'one=1; two=2', 'X-Custom': 'yes' },
  });
  expect(answer.headers.get('content-type')).toBe('application/json');
  const { event } = (await answer.json()) as { event: object };
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/week/3',
    rawQueryString: 'a=1&a=2&b=x%20y',
    queryStringParameters: { a: '1,2', b: 'x y' },
    cookies: ['one=1', 'two=2'],
    headers: { 'x-custom': 'yes', 'x-forwarded-proto': 'http' },
    requestContext: {
      http: { method: 'GET', path: '/week/3', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      domainName: new URL(door).host,
      time: expect.stringMatching(/^30\/Nov\/2026:12:0\d:\d\d \+0000$/),
    },
    isBase64Encoded: false,
  });
  expect(event).not.toHaveProperty('body');
  expect(event).not.toHaveProperty('headers.cookie');
});

test('a form arrives in base64, JSON as text', async () => {
  const cloud = await startFixtureCloud();
  const post = async (body: URLSearchParams | string, headers: Record<string, string> = {}) => {
    const answer = await fetch(cloud.functionUrls.door ?? '', { method: 'POST', body, headers });
    return ((await answer.json()) as { event: object }).event;
  };
  expect(await post(new URLSearchParams({ reps: '12' }))).toMatchObject({
    body: Buffer.from('reps=12').toString('base64'),
    isBase64Encoded: true,
  });
  expect(await post('{"reps":12}', { 'content-type': 'application/json' })).toMatchObject({
    body: '{"reps":12}',
    isBase64Encoded: false,
  });
});

test('status, headers, several cookies and binary bodies come back', async () => {
  const { functionUrls } = await startFixtureCloud();
  const away = await fetch(`${functionUrls.door}away`, { redirect: 'manual' });
  expect(away.status).toBe(303);
  expect(away.headers.get('location')).toBe('/here');
  expect(away.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  const picture = await fetch(`${functionUrls.door}picture`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect([...new Uint8Array(await picture.arrayBuffer())]).toEqual([137, 80, 78, 71]);
});

test('an absolute redirect stays with the function', async () => {
  const { functionUrls } = await startFixtureCloud();
  const answer = await fetch(`${functionUrls.door}away`);
  expect(answer.url).toBe(`${functionUrls.door}here`);
});

test('a function that fails is a bad gateway', async () => {
  const { functionUrls } = await startFixtureCloud();
  expect((await fetch(`${functionUrls.door}throw`)).status).toBe(502);
});

test('without both permissions nobody gets in, as on AWS', async () => {
  const template = fixtureTemplate((stack) => {
    for (const permission of stack.node.findAll().filter((node) => node instanceof CfnPermission)) {
      if (permission.action === 'lambda:InvokeFunction')
        permission.node.scope?.node.tryRemoveChild(permission.node.id);
    }
  });
  const { functionUrls } = await startFixtureCloud({ template });
  const answer = await fetch(functionUrls.door ?? '');
  expect(answer.status).toBe(403);
  expect(await answer.json()).toEqual({ Message: 'Forbidden' });
});
