import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { chance } from './ids.ts';
import { KeptFile } from './kept-file.ts';
import { SecretService } from './secrets.ts';
import { RESOURCE_KINDS } from './template/resource-kinds.ts';
import { Clock } from './time/clock.ts';

const ARN = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:key';
const { schema } = RESOURCE_KINDS['AWS::SecretsManager::Secret'];

function service(file?: string, seed?: string): SecretService {
  const clock = new Clock();
  onTestFinished(() => clock.stop());
  return new SecretService(new KeptFile(file), clock, chance(seed));
}

async function secretOf(secrets: SecretService): Promise<string> {
  return ((await secrets.call('GetSecretValue', { SecretId: ARN })) as { SecretString: string }).SecretString;
}

test('a generated secret fills one key of the template, as long and as plain as asked', async () => {
  const secrets = service();
  const generation = {
    SecretStringTemplate: '{"kid":"1"}',
    GenerateStringKey: 'key',
    PasswordLength: 64,
    ExcludePunctuation: true,
  };
  secrets.ensure('key', ARN, schema.parse({ GenerateSecretString: generation }));
  const { kid, key } = JSON.parse(await secretOf(secrets));
  expect(kid).toBe('1');
  expect(key).toMatch(/^[a-zA-Z0-9]{64}$/);
  for (const set of [/[a-z]/, /[A-Z]/, /[0-9]/]) expect(key).toMatch(set);
});

test('excluded characters do not occur', async () => {
  const secrets = service();
  const generation = { PasswordLength: 400, ExcludeCharacters: '"@/\\', ExcludeUppercase: true };
  secrets.ensure('key', ARN, schema.parse({ GenerateSecretString: generation }));
  expect(await secretOf(secrets)).not.toMatch(/["@/\\A-Z]/);
});

test('a secret outlives the run, since links are signed with it', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'secrets-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const file = path.join(directory, 'secrets.json');
  const first = service(file);
  first.ensure('key', ARN, schema.parse({}));
  const second = service(file);
  second.ensure('key', ARN, schema.parse({}));
  expect(await secretOf(second)).toBe(await secretOf(first));
});

test('with a seed the same secret is made on every machine', async () => {
  const values = ['a', 'a', 'b'].map(async (seed) => {
    const secrets = service(undefined, seed);
    secrets.ensure('key', ARN, schema.parse({}));
    return secretOf(secrets);
  });
  const [one, same, other] = await Promise.all(values);
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

test('an unknown secret is the error Secrets Manager gives', async () => {
  await expect(service().call('GetSecretValue', { SecretId: 'nope' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  });
});
