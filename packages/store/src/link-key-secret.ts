import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { readEnvironment } from '@phasewise/events';
import * as z from 'zod';

/** How long a function keeps the signing keys before it asks again: a rotation is known everywhere after that. */
const KEPT_MILLISECONDS = 5 * 60_000;

/**
 * The secret that links are signed with, as a string, read when it is first needed and again every five minutes:
 * `LINK_KEY_SECRET_ARN`.
 */
export function linkKeySecretFromEnvironment(now: () => number = Date.now): () => Promise<string> {
  const { LINK_KEY_SECRET_ARN } = readEnvironment({ LINK_KEY_SECRET_ARN: z.string().min(1) });
  const client = new SecretsManagerClient();
  let kept: { secret: Promise<string>; until: number } | undefined;
  const read = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: LINK_KEY_SECRET_ARN }));
    if (SecretString === undefined) throw new Error('link-key-secret-empty: expected a SecretString');
    return SecretString;
  };
  return () => {
    if (kept === undefined || kept.until <= now())
      kept = { secret: read(), until: now() + KEPT_MILLISECONDS };
    const { secret } = kept;
    secret.catch(() => {
      kept = undefined;
    });
    return secret;
  };
}
