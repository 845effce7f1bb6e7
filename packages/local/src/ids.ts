import { createHash, randomBytes } from 'node:crypto';

/** Where chance comes from. */
export interface Chance {
  bytes(length: number): Buffer;
}

/** The operating system's, or with a seed the same bytes in the same order on every machine. */
export function chance(seed?: string): Chance {
  if (seed === undefined) return { bytes: randomBytes };
  let block = 0;
  let rest: Buffer = Buffer.alloc(0);
  return {
    bytes(length) {
      while (rest.length < length) {
        const next = createHash('sha256').update(`${seed}:${block}`).digest();
        block += 1;
        rest = Buffer.concat([rest, next]);
      }
      const taken = rest.subarray(0, length);
      rest = rest.subarray(length);
      return taken;
    },
  };
}

/** A version 4 UUID, RFC 9562. */
export function uuid(from: Chance): string {
  const bytes = Buffer.from(from.bytes(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
