/** Attributes of an item, or of a part of one. */
export type Item = Record<string, unknown>;

export interface Substitutions {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Syntax that the simulated table does not know. It must never pass silently. */
export class UnknownSyntax extends Error {
  override readonly name = 'UnknownSyntax';
}

const TOKEN = /\s*(<>|<=|>=|[<>=(),.]|[#:]?[A-Za-z_][A-Za-z0-9_]*)/y;

/** The store has a few dozen expressions, and each is read a thousand times. */
const known = new Map<string, readonly string[]>();

export function tokens(text: string): readonly string[] {
  const found = known.get(text) ?? read(text);
  known.set(text, found);
  return found;
}

function read(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match?.[1] === undefined) throw new UnknownSyntax(text);
    found.push(match[1]);
  }
  return found;
}

/** A cursor over the tokens of one expression. */
export class Tokens {
  readonly #text: string;
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokens(text);
  }

  peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  take(): string {
    const token = this.#tokens[this.#next++];
    if (token === undefined) throw new UnknownSyntax(`${this.#text}: ends too early`);
    return token;
  }

  /** Takes the token when it is this word; words are written in capitals. */
  takes(word: string): boolean {
    if (this.peek()?.toUpperCase() !== word) return false;
    this.#next++;
    return true;
  }

  expect(word: string): void {
    const token = this.take();
    if (token.toUpperCase() !== word)
      throw new UnknownSyntax(`${this.#text}: ${token} where ${word} should be`);
  }

  get done(): boolean {
    return this.#next >= this.#tokens.length;
  }
}

/** `a`, `#a`, `a.#b`: the names from the outside in. */
export function path(cursor: Tokens, { names }: Substitutions): string[] {
  const steps: string[] = [];
  do {
    const token = cursor.take();
    if (token.startsWith(':')) throw new UnknownSyntax(`${token} where a name should be`);
    const name = token.startsWith('#') ? names[token] : token;
    if (name === undefined) throw new UnknownSyntax(`${token} has no name`);
    steps.push(name);
  } while (cursor.takes('.'));
  return steps;
}

export function valueAt(item: Item, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Item)[step] : undefined),
    item,
  );
}

export function substituted(token: string, { values }: Substitutions): unknown {
  if (!Object.hasOwn(values, token)) throw new UnknownSyntax(`${token} has no value`);
  return values[token];
}

/** Strings and numbers as DynamoDB orders them; values of different types do not compare. Null: not comparable. */
export function compare(left: unknown, right: unknown): number | null {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string')
    return left === right ? 0 : bytewise(left, right);
  return null;
}

// Bytes and UTF-16 units agree on everything below the surrogates.
const SURROGATE = /[\ud800-\udfff]/;

function bytewise(left: string, right: string): number {
  if (!SURROGATE.test(left) && !SURROGATE.test(right)) return left < right ? -1 : 1;
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
