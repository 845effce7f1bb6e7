import * as z from 'zod';
import { AwsError } from './aws-error.ts';
import { parseRequest } from './aws-request.ts';
import { type Chance, uuid } from './ids.ts';
import type { KeptFile } from './kept-file.ts';
import type { PropertiesOf } from './template/resource-kinds.ts';
import type { Clock } from './time/clock.ts';

type SecretProperties = PropertiesOf<'AWS::SecretsManager::Secret'>;
type Generation = NonNullable<SecretProperties['GenerateSecretString']>;

interface Secret {
  readonly arn: string;
  readonly name: string;
  readonly value: string;
  readonly versionId: string;
  readonly createdAtMs: number;
}

/** Secret values by ARN, as they are kept between runs. */
export type KeptSecrets = Record<string, Secret>;

/** Secrets Manager's API: reading secrets, and putting a new value (Secrets Manager API reference). */
export class SecretService {
  readonly #secrets: Map<string, Secret>;
  readonly #file: KeptFile<KeptSecrets>;
  readonly #clock: Clock;
  readonly #chance: Chance;

  constructor(file: KeptFile<KeptSecrets>, clock: Clock, chance: Chance) {
    this.#file = file;
    this.#clock = clock;
    this.#chance = chance;
    this.#secrets = new Map(Object.entries(file.read() ?? {}));
  }

  /** Makes the secret unless an earlier run did: links in mails that were signed with it must go on working. */
  ensure(name: string, arn: string, { SecretString, GenerateSecretString }: SecretProperties): void {
    if (this.#secrets.has(arn)) return;
    const value = SecretString ?? generateSecretString(GenerateSecretString ?? withDefaults(), this.#chance);
    this.#put(name, arn, value);
  }

  /** @throws {AwsError} as Secrets Manager would */
  async call(action: string, input: unknown): Promise<unknown> {
    const { SecretId, SecretString } = parseRequest(
      z.object({ SecretId: z.string(), SecretString: z.string().optional() }),
      input,
    );
    const secret =
      this.#secrets.get(SecretId) ?? [...this.#secrets.values()].find(({ name }) => name === SecretId);
    if (secret === undefined) {
      throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    const { arn, name, versionId, createdAtMs } = secret;
    switch (action) {
      case 'GetSecretValue':
        return {
          ARN: arn,
          Name: name,
          SecretString: secret.value,
          VersionId: versionId,
          VersionStages: ['AWSCURRENT'],
          CreatedDate: createdAtMs / 1000,
        };
      case 'DescribeSecret':
        return { ARN: arn, Name: name, CreatedDate: createdAtMs / 1000 };
      case 'PutSecretValue': {
        const put = this.#put(name, arn, SecretString ?? '');
        return { ARN: arn, Name: name, VersionId: put.versionId, VersionStages: ['AWSCURRENT'] };
      }
      default:
        throw new AwsError(
          'UnknownOperationException',
          `the local cloud does not know secretsmanager:${action}`,
        );
    }
  }

  #put(name: string, arn: string, value: string): Secret {
    const secret = { arn, name, value, versionId: uuid(this.#chance), createdAtMs: this.#clock.now() };
    this.#secrets.set(arn, secret);
    this.#file.write(Object.fromEntries(this.#secrets));
    return secret;
  }
}

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** AWS::SecretsManager::Secret GenerateSecretString: a random password, alone or as one key of a JSON template. */
function generateSecretString(generation: Generation, chance: Chance): string {
  const sets = [
    generation.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    generation.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    generation.ExcludeNumbers ? '' : '0123456789',
    generation.ExcludePunctuation ? '' : PUNCTUATION,
    generation.IncludeSpace ? ' ' : '',
  ]
    .map((set) => [...set].filter((character) => !generation.ExcludeCharacters.includes(character)))
    .filter((set) => set.length > 0);
  const password = passwordOf(sets, generation.PasswordLength, generation.RequireEachIncludedType, chance);
  if (generation.GenerateStringKey === undefined) return password;
  const template = JSON.parse(generation.SecretStringTemplate ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ ...template, [generation.GenerateStringKey]: password });
}

function passwordOf(sets: readonly string[][], length: number, requireEach: boolean, chance: Chance): string {
  const all = sets.flat();
  for (;;) {
    const password = Array.from({ length }, () => pick(all, chance)).join('');
    if (!requireEach || sets.every((set) => set.some((character) => password.includes(character))))
      return password;
  }
}

/** Without the bias that a plain remainder would have. */
function pick(characters: readonly string[], chance: Chance): string {
  const limit = 256 - (256 % characters.length);
  for (;;) {
    const byte = chance.bytes(1)[0] as number;
    if (byte < limit) return characters[byte % characters.length] as string;
  }
}

function withDefaults(): Generation {
  return {
    ExcludeCharacters: '',
    ExcludeLowercase: false,
    ExcludeNumbers: false,
    ExcludePunctuation: false,
    ExcludeUppercase: false,
    IncludeSpace: false,
    PasswordLength: 32,
    RequireEachIncludedType: true,
  };
}
