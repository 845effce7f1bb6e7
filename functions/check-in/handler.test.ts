import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { linkUrl } from '@phasewise/web/links';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
const key = { kid: '1', key: 'k'.repeat(64) };
let handler: (event: unknown) => Promise<{ statusCode: number; body: string }>;
beforeAll(async () => {
  stubEnvironment('check-in');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(async () => {
  aws.reset();
  rememberedTable(aws);
  aws.secrets.on(GetSecretValueCommand).resolves({ SecretString: JSON.stringify(key) });
  await storeClient(1);
});

async function visit(method: 'GET' | 'POST', url: string, body?: string) {
  const { pathname, search, host } = new URL(url);
  return handler({
    version: '2.0',
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
    requestContext: { domainName: host, http: { method, path: pathname, sourceIp: '127.0.0.1' } },
    body,
    isBase64Encoded: false,
  });
}
const link = () =>
  linkUrl(
    'https://door.example/',
    { purpose: 'check-in', subject: 'ana-lopez', week: 1 },
    { current: key },
    new Date(),
  );

test('shows the week behind a signed link, and changes nothing', async () => {
  const { statusCode, body } = await visit('GET', await link());
  expect(statusCode).toBe(200);
  expect(body).toContain('<form');
  expect(aws.published()).toEqual([]);
});

test('one tap says that the week is completed; a second one says the same event', async () => {
  await visit('POST', await link(), 'do=all');
  await visit('POST', await link(), 'do=all');
  const [first, second] = aws.published();
  expect(first).toMatchObject({
    type: 'WeekCompleted',
    metadata: { clientId: 'ana-lopez' },
    data: { week: 1, outcome: 'completed' },
  });
  expect(second?.metadata.id).toBe(first?.metadata.id);
});

test('a link that was tampered with opens nothing', async () => {
  const { statusCode } = await visit('GET', `${(await link()).slice(0, -2)}xx`);
  expect(statusCode).toBe(404);
});
