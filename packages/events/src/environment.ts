import * as z from 'zod';
import { parseWith } from './contract-violation.ts';

/**
 * Reads a function's environment variables by a schema, once, when it starts.
 *
 * @throws {ContractViolation} naming each variable that is missing or wrong
 *
 * @example
 * const { TABLE_NAME } = readEnvironment({ TABLE_NAME: z.string() });
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  variables: NodeJS.ProcessEnv = process.env,
): z.output<z.ZodObject<Shape>> {
  return parseWith(z.object(shape), variables, 'environment');
}
