import { LocalCloudError } from '../local-cloud-error.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };
type Leaf = null | boolean | number | string;

/** Whether an event (any JSON object) matches. */
export type Matcher = (event: unknown) => boolean;

/** Tests one leaf value; `undefined` stands for a field that is not there. */
type Test = (leaf: Leaf | undefined) => boolean;

/**
 * Compiles an EventBridge event pattern (EventBridge user guide, "Creating event patterns"). Knows literals, `prefix`,
 * `suffix`, `equals-ignore-case`, `anything-but` with a value or a list, `exists` and `numeric`.
 *
 * @throws {LocalCloudError} UNKNOWN_OPERATOR names any other operator with its place in the pattern, INVALID_PATTERN what
 *   EventBridge itself would refuse
 *
 * @example
 * compilePattern({ detail: { week: [{ numeric: ['>', 3] }] } })({ detail: { week: 4 } }) // true
 */
export function compilePattern(pattern: unknown, path: readonly string[] = []): Matcher {
  if (!isObject(pattern) || Object.keys(pattern).length === 0) {
    throw invalid(path, 'expected an object with at least one field');
  }
  const fields = Object.entries(pattern).map(([name, condition]) =>
    compileField(name, condition, [...path, name]),
  );
  return (event) => isObject(event) && fields.every((field) => field(event));
}

function compileField(
  name: string,
  condition: Json,
  path: readonly string[],
): (event: JsonObject) => boolean {
  if (name.startsWith('$')) throw unknownOperator(name, path);
  if (Array.isArray(condition)) {
    if (condition.length === 0) throw invalid(path, 'expected at least one alternative');
    const tests = condition.map((alternative: Json) => compileTest(alternative, path));
    return (event) => leavesOf(event[name]).some((leaf) => tests.some((test) => test(leaf)));
  }
  if (!isObject(condition)) throw invalid(path, 'expected an array of alternatives or a nested pattern');
  const nested = compilePattern(condition, path);
  return (event) => {
    const value = event[name];
    const objects = (Array.isArray(value) ? value : [value]).filter(isObject);
    // A nested pattern may ask for a field to be absent, which also holds where the object around it is absent.
    return objects.length === 0 ? nested({}) : objects.some(nested);
  };
}

/** The values a list of alternatives is tried on. An object is no leaf: for EventBridge nothing is there. */
function leavesOf(value: Json | undefined): readonly (Leaf | undefined)[] {
  const leaves = Array.isArray(value) ? value.filter(isLeaf) : isLeaf(value) ? [value] : [];
  return leaves.length === 0 ? [undefined] : leaves;
}

function compileTest(alternative: Json, path: readonly string[]): Test {
  if (isLeaf(alternative)) return (leaf) => leaf === alternative;
  if (!isObject(alternative)) throw invalid(path, 'expected a value or an operator');
  const [operator, operand, ...more] = Object.entries(alternative).flat() as [string, Json, ...Json[]];
  if (operator === undefined || more.length > 0) throw invalid(path, 'expected exactly one operator');
  switch (operator) {
    case 'prefix':
      return compareText(operand, [...path, operator], (text, wanted) => text.startsWith(wanted));
    case 'suffix':
      return compareText(operand, [...path, operator], (text, wanted) => text.endsWith(wanted));
    case 'equals-ignore-case':
      return compareText(
        operand,
        [...path, operator],
        (text, wanted) => text.toLowerCase() === wanted.toLowerCase(),
      );
    case 'anything-but':
      return compileAnythingBut(operand, [...path, operator]);
    case 'exists':
      if (typeof operand !== 'boolean') throw invalid([...path, operator], 'expected true or false');
      return (leaf) => (leaf !== undefined) === operand;
    case 'numeric':
      return compileNumeric(operand, [...path, operator]);
    default:
      throw unknownOperator(operator, path);
  }
}

function compareText(
  operand: Json,
  path: readonly string[],
  compare: (text: string, wanted: string) => boolean,
): Test {
  if (isObject(operand))
    throw unknownOperator(`${path.at(-1)}.${Object.keys(operand)[0]}`, path.slice(0, -1));
  if (typeof operand !== 'string') throw invalid(path, 'expected a string');
  return (leaf) => typeof leaf === 'string' && compare(leaf, operand);
}

function compileAnythingBut(operand: Json, path: readonly string[]): Test {
  if (isObject(operand)) {
    throw unknownOperator(`anything-but.${Object.keys(operand)[0]}`, path.slice(0, -1));
  }
  const excluded: readonly Json[] = Array.isArray(operand) ? operand : [operand];
  const types = new Set(excluded.map((value) => typeof value));
  if (excluded.length === 0 || types.size > 1 || !(types.has('string') || types.has('number'))) {
    throw invalid(path, 'expected strings or numbers, all of one type');
  }
  return (leaf) => leaf !== undefined && !excluded.includes(leaf);
}

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '=': (value, bound) => value === bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
};

function compileNumeric(operand: Json, path: readonly string[]): Test {
  const shape =
    'expected a comparison and a number, or two pairs that bound a range, such as [">", 0, "<=", 5]';
  if (!Array.isArray(operand) || (operand.length !== 2 && operand.length !== 4)) throw invalid(path, shape);
  const pairs = operand.length === 2 ? [operand] : [operand.slice(0, 2), operand.slice(2)];
  const comparisons = pairs.map(([symbol, bound]) => {
    const compare = typeof symbol === 'string' ? COMPARISONS[symbol] : undefined;
    if (compare === undefined || typeof bound !== 'number') throw invalid(path, shape);
    return (value: number) => compare(value, bound);
  });
  return (leaf) => typeof leaf === 'number' && comparisons.every((compare) => compare(leaf));
}

function isLeaf(value: Json | undefined): value is Leaf {
  return value === null || (value !== undefined && typeof value !== 'object');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(path: readonly string[], expected: string): LocalCloudError {
  return new LocalCloudError('INVALID_PATTERN', `event pattern${at(path)}: ${expected}`);
}

function unknownOperator(operator: string, path: readonly string[]): LocalCloudError {
  return new LocalCloudError(
    'UNKNOWN_OPERATOR',
    `event pattern${at(path)}: the local cloud does not know the operator "${operator}"`,
  );
}

function at(path: readonly string[]): string {
  return path.length === 0 ? '' : ` at ${path.join('.')}`;
}
