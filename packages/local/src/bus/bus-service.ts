import * as z from 'zod';
import { AwsError } from '../aws-error.ts';
import { parseRequest } from '../aws-request.ts';
import type { Bus } from './bus.ts';

const MAX_REQUEST_BYTES = 1_048_576;

const entrySchema = z.object({
  Source: z.string().optional(),
  DetailType: z.string().optional(),
  Detail: z.string().optional(),
  EventBusName: z.string().default('default'),
  Resources: z.array(z.string()).default([]),
  /** SDKs send epoch seconds; the CLI may send ISO 8601. */
  Time: z
    .union([z.number().transform((seconds) => seconds * 1000), z.iso.datetime({ offset: true })])
    .optional(),
  TraceHeader: z.string().optional(),
});

type Entry = z.output<typeof entrySchema>;

/** EventBridge's API: PutEvents (EventBridge API reference), and what lists the buses. */
export class BusService {
  readonly #buses: readonly Bus[];

  constructor(buses: readonly Bus[]) {
    this.#buses = buses;
  }

  /** @throws {AwsError} as EventBridge would */
  async call(action: string, input: unknown): Promise<unknown> {
    switch (action) {
      case 'PutEvents':
        return this.#putEvents(input);
      case 'ListEventBuses':
        return { EventBuses: this.#buses.map(({ name, arn }) => ({ Name: name, Arn: arn })) };
      default:
        throw new AwsError('UnknownOperationException', `the local cloud does not know events:${action}`);
    }
  }

  #putEvents(input: unknown): unknown {
    const { Entries } = parseRequest(z.object({ Entries: z.array(entrySchema) }), input);
    if (Entries.length === 0 || Entries.length > 10) {
      throw new AwsError(
        'ValidationException',
        "1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length between 1 and 10",
      );
    }
    if (Entries.reduce((sum, entry) => sum + entryBytes(entry), 0) > MAX_REQUEST_BYTES) {
      throw new AwsError(
        'ValidationException',
        'Total size of the entries in the request is over the limit.',
      );
    }
    const results = Entries.map((entry) => this.#put(entry));
    return {
      FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length,
      Entries: results,
    };
  }

  #put(entry: Entry): { EventId: string } | { ErrorCode: string; ErrorMessage: string } {
    for (const name of ['Source', 'DetailType', 'Detail'] as const) {
      if (entry[name]) continue;
      return {
        ErrorCode: 'InvalidArgument',
        ErrorMessage: `Parameter ${name} is not valid. Reason: ${name} is a required argument.`,
      };
    }
    const detail = parseObject(entry.Detail as string);
    if (detail === undefined) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
    const bus = this.#buses.find(
      ({ name, arn }) => name === entry.EventBusName || arn === entry.EventBusName,
    );
    if (bus === undefined) {
      return {
        ErrorCode: 'ResourceNotFoundException',
        ErrorMessage: `Event bus ${entry.EventBusName} does not exist.`,
      };
    }
    const event = bus.put({
      source: entry.Source as string,
      detailType: entry.DetailType as string,
      detail,
      resources: entry.Resources,
      timeMs: entry.Time === undefined ? undefined : new Date(entry.Time).getTime(),
    });
    return { EventId: event.id };
  }
}

/** How EventBridge counts: 14 bytes for the time, and the text in UTF-8 (user guide, "PutEvents entry size"). */
function entryBytes({ Time, Source = '', DetailType = '', Detail = '', Resources }: Entry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), Time === undefined ? 0 : 14);
}

function parseObject(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
