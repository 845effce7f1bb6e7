import type { IncomingMessage } from 'node:http';

/** The whole body, or undefined when it is larger than that. */
export async function readBody(request: IncomingMessage, largestBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBytes) chunks.push(chunk);
  }
  return size > largestBytes ? undefined : Buffer.concat(chunks);
}
