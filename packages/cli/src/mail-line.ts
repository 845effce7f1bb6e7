import type { Mail } from '@phasewise/local';
import PostalMime from 'postal-mime';

/** A mail as NDJSON tells of it. */
export async function mailLine({ tags, destinations, raw }: Mail) {
  const { subject } = await PostalMime.parse(raw);
  return {
    type: 'mail',
    kind: tags.kind ?? 'unknown',
    to: destinations.join(', '),
    subject: subject ?? '',
    bytes: raw.length,
  };
}
