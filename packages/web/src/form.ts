import type { Context } from 'hono';
import * as z from 'zod';

/** What a form sent: names and strings, never files. A name sent several times keeps its list. */
export class Form {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  /** The field's text, trimmed of nothing; empty when it was not sent. */
  text(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  /** Every field with its first value: what a rejected page shows again. */
  values(): ReadonlyMap<string, string> {
    return new Map([...this.#values].map(([name, [first]]) => [name, first ?? '']));
  }

  lists(): ReadonlyMap<string, readonly string[]> {
    return this.#values;
  }

  list(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }
}

export async function readForm(c: Context): Promise<Form> {
  const body = await c.req.parseBody({ all: true });
  const values = new Map<string, string[]>();
  for (const [name, value] of Object.entries(body)) {
    const strings = [value].flat().filter((item): item is string => typeof item === 'string');
    if (strings.length > 0) values.set(name, strings);
  }
  return new Form(values);
}

/** What is wrong with a form: field name to message, in the order of the page. */
export type FieldErrors = ReadonlyMap<string, string>;

/** A number as people type it: blanks around, and a comma where their language has one. */
export const typedNumber = z
  .string()
  .trim()
  .regex(/^\d{1,5}([.,]\d{1,3})?$/)
  .transform((text) => Number(text.replace(',', '.')));
