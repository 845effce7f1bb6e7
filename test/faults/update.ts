import { type Item, path, type Substitutions, substituted, Tokens, UnknownSyntax } from './expression.ts';

/**
 * Carries out an update expression of SET, REMOVE and ADD clauses on top-level attributes (AWS docs: DynamoDB, "Update expressions").
 *
 * @returns a new item
 * @throws {UnknownSyntax} for what the store does not use
 */
export function updated(expression: string, item: Item, substitutions: Substitutions): Item {
  const cursor = new Tokens(expression);
  const result: Item = { ...item };
  const name = (): string => {
    const [top, ...inner] = path(cursor, substitutions);
    if (top === undefined || inner.length > 0) throw new UnknownSyntax(`${expression}: nested path`);
    return top;
  };
  const clauses: Readonly<Record<string, () => void>> = {
    SET: () => {
      const attribute = name();
      cursor.expect('=');
      if (!cursor.takes('IF_NOT_EXISTS')) {
        result[attribute] = substituted(cursor.take(), substitutions);
        return;
      }
      cursor.expect('(');
      const present = item[name()];
      cursor.expect(',');
      const otherwise = substituted(cursor.take(), substitutions);
      cursor.expect(')');
      result[attribute] = present ?? otherwise;
    },
    REMOVE: () => {
      delete result[name()];
    },
    ADD: () => {
      const attribute = name();
      const amount = substituted(cursor.take(), substitutions);
      const before = result[attribute] ?? 0;
      if (typeof amount !== 'number' || typeof before !== 'number')
        throw new UnknownSyntax(`${expression}: ADD`);
      result[attribute] = before + amount;
    },
  };
  while (!cursor.done) {
    const clause = clauses[cursor.take().toUpperCase()];
    if (clause === undefined) throw new UnknownSyntax(expression);
    do clause();
    while (cursor.takes(','));
  }
  return result;
}
