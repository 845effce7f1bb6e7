import { readFile } from 'node:fs/promises';
import { type Profile, ProfileSchema, type WeekLog, WeekLogSchema } from '@phasewise/engine';
import { ContractViolation, parseWith } from '@phasewise/events';
import type * as z from 'zod';
import { BadInput, badInput } from './bad-input.ts';

/**
 * A client's profile from a JSON file.
 *
 * @throws {BadInput} naming the file, the field and what was expected
 */
export async function readProfile(file: string): Promise<Profile> {
  return parse(ProfileSchema, parseJson(await read(file), file), file);
}

/**
 * Week logs from an NDJSON file, by client and week. A line without a clientId counts for every client.
 *
 * @throws {BadInput} naming file, line, field and what was expected
 */
export async function readWeekLogs(file: string | undefined): Promise<WeekLogs> {
  const logs = new Map<string, WeekLog>();
  if (file !== undefined) {
    const lines = (await read(file)).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const where = `${file}:${index + 1}`;
      const log = parse(WeekLogSchema, parseJson(line, where), where);
      logs.set(key(log.clientId, log.week), log);
    }
  }
  return {
    of: (clientId, week) =>
      logs.get(key(clientId, week)) ?? logs.get(key(undefined, week)) ?? { week, outcome: 'completed' },
  };
}

/** What a week of a client was like: as the log says, otherwise as prescribed. */
export interface WeekLogs {
  of(clientId: string, week: number): WeekLog;
}

const key = (clientId: string | undefined, week: number) => `${clientId ?? '*'} ${week}`;

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw new BadInput(`${file}: cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

/** Any JSON file, for `put`. */
export async function readJson(file: string): Promise<unknown> {
  return parseJson(await read(file), file);
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new BadInput(`${where}: expected JSON: ${(thrown as Error).message}`);
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  try {
    return parseWith(schema, value, where);
  } catch (thrown) {
    throw thrown instanceof ContractViolation ? badInput(where, thrown) : thrown;
  }
}
