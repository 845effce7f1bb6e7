import type * as z from 'zod';

/** A field of an event or a file that is not what its contract says. */
export interface Violation {
  /** Where: `data.sessions[0].exercises[1].sets[0].reps`. */
  readonly path: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** What came, shortened. It may be personal: not for logs. */
  readonly received: string;
}

/**
 * Something from outside does not keep its contract. It can never be processed, however often it is tried.
 * The message names every field and never repeats what stood there: that may be personal.
 */
export class ContractViolation extends Error {
  readonly code = 'contract-violation';
  readonly violations: readonly Violation[];

  constructor(what: string, violations: readonly Violation[]) {
    super(`${what}: ${violations.map(({ path, expected }) => `${path}: ${expected}`).join('; ')}`);
    this.name = 'ContractViolation';
    this.violations = violations;
  }

  /** The message with what came, for those who hold the data anyway: the person at the keyboard, the dead letter. */
  get withReceived(): string {
    return this.violations
      .map(({ path, expected, received }) => `${path}: ${expected}, got ${received}`)
      .join('\n');
  }
}

/**
 * Parses with a schema, or says what is wrong field by field.
 *
 * @param what - what is parsed, for the message: `WeekCompleted`, `ana.json`
 * @throws {ContractViolation} naming every field that breaks the schema
 *
 * @example
 * parseWith(WeekLogSchema, { week: 0, outcome: 'completed' }, 'WeekCompleted');
 * // throws ContractViolation: WeekCompleted: week: expected at least 1
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what: string,
  root = '',
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContractViolation(
    what,
    result.error.issues.map((issue) => ({
      path: pathOf(root, issue.path),
      expected: worded(issue.message),
      received: shortened(valueAt(value, issue.path)),
    })),
  );
}

function pathOf(root: string, path: readonly PropertyKey[]): string {
  const joined = path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    root,
  );
  return joined === '' ? '(the whole)' : joined;
}

const BOUNDS: Readonly<Record<string, string>> = {
  '<=': 'at most',
  '>=': 'at least',
  '<': 'less than',
  '>': 'more than',
};

/** What zod says of what came is left out: a value says more than its type, and a log must hold neither. Bounds are put in words. */
function worded(message: string): string {
  return message
    .replace(/^Invalid (input|option): /, '')
    .replace(/, received \S+$/, '')
    .replace(
      /^Too (?:big|small): expected \w+ to (?:be|have) ([<>]=?)\s?/,
      (_, bound: string) => `expected ${BOUNDS[bound]} `,
    );
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const SHOWN_CHARACTERS = 60;

/** A value as an error shows it. */
export function shortened(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
