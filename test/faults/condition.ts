import {
  compare,
  type Item,
  path,
  type Substitutions,
  substituted,
  Tokens,
  UnknownSyntax,
  valueAt,
} from './expression.ts';

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

/**
 * Evaluates a condition, filter or key condition expression (AWS docs: DynamoDB, "Condition and filter expressions"), as far as the store
 * uses the language.
 *
 * @throws {UnknownSyntax} for everything else
 *
 * @example
 * holds('attribute_exists(PK) AND #week < :week', { PK: 'a', week: 1 }, { names: { '#week': 'week' }, values: { ':week': 2 } }); //=> true
 */
export function holds(expression: string, item: Item, substitutions: Substitutions): boolean {
  const cursor = new Tokens(expression);
  const result = either(cursor, item, substitutions);
  if (!cursor.done) throw new UnknownSyntax(`${expression}: ${cursor.peek()}`);
  return result;
}

function either(cursor: Tokens, item: Item, substitutions: Substitutions): boolean {
  let result = both(cursor, item, substitutions);
  while (cursor.takes('OR')) result = both(cursor, item, substitutions) || result;
  return result;
}

function both(cursor: Tokens, item: Item, substitutions: Substitutions): boolean {
  let result = single(cursor, item, substitutions);
  while (cursor.takes('AND')) result = single(cursor, item, substitutions) && result;
  return result;
}

function single(cursor: Tokens, item: Item, substitutions: Substitutions): boolean {
  if (cursor.takes('(')) {
    const result = either(cursor, item, substitutions);
    cursor.expect(')');
    return result;
  }
  const called = cursor.peek();
  switch (called) {
    case 'attribute_exists':
    case 'attribute_not_exists':
    case 'begins_with':
      cursor.take();
      return call(called, cursor, item, substitutions);
    default:
      return comparison(cursor, item, substitutions);
  }
}

function call(
  name: 'attribute_exists' | 'attribute_not_exists' | 'begins_with',
  cursor: Tokens,
  item: Item,
  substitutions: Substitutions,
): boolean {
  cursor.expect('(');
  const value = valueAt(item, path(cursor, substitutions));
  if (name !== 'begins_with') {
    cursor.expect(')');
    return (value !== undefined) === (name === 'attribute_exists');
  }
  cursor.expect(',');
  const prefix = substituted(cursor.take(), substitutions);
  cursor.expect(')');
  return typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix);
}

function comparison(cursor: Tokens, item: Item, substitutions: Substitutions): boolean {
  const left = valueAt(item, path(cursor, substitutions));
  const operator = cursor.take().toUpperCase();
  const operand = () => substituted(cursor.take(), substitutions);
  switch (operator) {
    case 'BETWEEN': {
      const from = operand();
      cursor.expect('AND');
      const to = operand();
      return (compare(left, from) ?? -1) >= 0 && (compare(left, to) ?? 1) <= 0;
    }
    case 'IN': {
      cursor.expect('(');
      const options = [operand()];
      while (cursor.takes(',')) options.push(operand());
      cursor.expect(')');
      return options.some((option) => compare(left, option) === 0);
    }
    default: {
      const judge = COMPARISONS[operator];
      if (judge === undefined) throw new UnknownSyntax(operator);
      const order = compare(left, operand());
      // Values that do not compare, or are not there, are different.
      return order === null ? operator === '<>' : judge(order);
    }
  }
}
