import type * as z from 'zod';
import { AwsError } from './aws-error.ts';

/** The parameters of an API call. @throws {AwsError} ValidationException naming the first wrong parameter */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AwsError('ValidationException', `${issue?.path.join('.')}: ${issue?.message}`);
}
