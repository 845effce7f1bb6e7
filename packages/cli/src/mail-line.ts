import type { Mail } from '@phasewise/local';
import PostalMime from 'postal-mime';

export interface MailLine {
  readonly type: 'mail';
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly bytes: number;
}

/** A mail as NDJSON tells of it. */
export async function mailLine({ tags, destinations, raw }: Mail): Promise<MailLine> {
  const { subject } = await PostalMime.parse(raw);
  return {
    type: 'mail',
    kind: tags.kind ?? 'unknown',
    to: destinations.join(', '),
    subject: subject ?? '',
    bytes: raw.length,
  };
}
