import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { Journal } from '../journal.ts';

/** What SES took. */
export interface Mail {
  /** Counts from 1 in the order of sending. */
  readonly number: number;
  readonly messageId: string;
  /** ISO 8601, UTC, by the cloud's clock. */
  readonly sentAt: string;
  /** Envelope sender. */
  readonly source: string;
  /** Envelope recipients, addresses only. */
  readonly destinations: readonly string[];
  readonly configurationSet: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** The message as SES got it, byte for byte. */
  readonly raw: Uint8Array;
}

type KeptMail = Omit<Mail, 'raw'>;

/** Every mail that was sent, kept as two files each (`00001.eml`, `00001.json`) when there is a directory. */
export class Mailbox {
  readonly journal = new Journal<Mail>();
  readonly #directory: string | undefined;
  readonly #parsed = new WeakMap<Mail, Promise<Email>>();

  constructor(directory: string | undefined) {
    this.#directory = directory;
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    for (const mail of readKept(directory)) this.journal.append(mail);
  }

  add(mail: Omit<Mail, 'number'>): Mail {
    const numbered: Mail = { number: this.journal.entries.length + 1, ...mail };
    if (this.#directory !== undefined) {
      const { raw, ...kept } = numbered;
      const base = path.join(this.#directory, String(numbered.number).padStart(5, '0'));
      writeFileSync(`${base}.eml`, raw);
      writeFileSync(`${base}.json`, JSON.stringify(kept satisfies KeptMail));
    }
    this.journal.append(numbered);
    return numbered;
  }

  /** The mail's parts; parsed once. */
  parsed(mail: Mail): Promise<Email> {
    const parsed = this.#parsed.get(mail) ?? parseMail(mail.raw);
    this.#parsed.set(mail, parsed);
    return parsed;
  }

  find(number: number): Mail | undefined {
    return this.journal.entries[number - 1];
  }
}

export function parseMail(raw: Uint8Array): Promise<Email> {
  return PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer' });
}

function readKept(directory: string): Mail[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file, index) => {
      const kept: KeptMail = JSON.parse(readFileSync(path.join(directory, file), 'utf8'));
      const raw = readFileSync(path.join(directory, file.replace(/json$/, 'eml')));
      return { ...kept, number: index + 1, raw };
    });
}
