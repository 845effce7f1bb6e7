/** A JSON Schema, as far as contracts use it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords whose value may rise, or fall, without refusing what was accepted. */
const MAY_FALL = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems'];
const MAY_RISE = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];
/** Keywords that must stay, or go: any other value refuses something. */
const MUST_STAY = ['type', 'const', 'pattern', 'format'];

/**
 * What a contract now refuses that it accepted before: a field that is gone, is newly required or takes less. Additions are none.
 *
 * @returns one line for each, naming the field
 *
 * @example
 * [...breakingChanges(before, { ...before, required: ['clientId', 'week', 'mood'] })]; //=> ['mood is newly required']
 */
export function* breakingChanges(before: Schema, after: Schema, path = ''): Generator<string> {
  const here = path === '' ? '(the whole)' : path;
  for (const keyword of MUST_STAY)
    if (after[keyword] !== undefined && JSON.stringify(after[keyword]) !== JSON.stringify(before[keyword]))
      yield `${here}: ${keyword} was ${JSON.stringify(before[keyword])}, is ${JSON.stringify(after[keyword])}`;
  for (const keyword of MAY_FALL)
    if (
      Number(after[keyword] ?? Number.NEGATIVE_INFINITY) > Number(before[keyword] ?? Number.NEGATIVE_INFINITY)
    )
      yield `${here}: ${keyword} rose to ${String(after[keyword])}`;
  for (const keyword of MAY_RISE)
    if (
      Number(after[keyword] ?? Number.POSITIVE_INFINITY) < Number(before[keyword] ?? Number.POSITIVE_INFINITY)
    )
      yield `${here}: ${keyword} fell to ${String(after[keyword])}`;
  if (Array.isArray(after.enum))
    for (const value of (before.enum as unknown[] | undefined) ?? ['anything'])
      if (!after.enum.includes(value)) yield `${here}: ${String(value)} is no longer accepted`;

  yield* others(before, after, path);

  const fieldsBefore = isSchema(before.properties) ? before.properties : {};
  const fieldsAfter = isSchema(after.properties) ? after.properties : {};
  for (const [name, field] of Object.entries(fieldsBefore)) {
    const inner = path === '' ? name : `${path}.${name}`;
    const now = fieldsAfter[name];
    if (now === undefined) yield `${inner} is gone`;
    else if (isSchema(field) && isSchema(now)) yield* breakingChanges(field, now, inner);
  }
  const requiredBefore = (before.required as string[] | undefined) ?? [];
  for (const name of (after.required as string[] | undefined) ?? [])
    if (!requiredBefore.includes(name)) yield `${path === '' ? name : `${path}.${name}`} is newly required`;
  if (isSchema(before.items) && isSchema(after.items))
    yield* breakingChanges(before.items, after.items, `${path}[]`);
  for (const keyword of ['anyOf', 'oneOf', 'allOf']) yield* alternatives(keyword, before, after, path);
}

/** What fields that are not named may be: anything, something, nothing. */
function* others(before: Schema, after: Schema, path: string): Generator<string> {
  const [was, is] = [before.additionalProperties, after.additionalProperties];
  const here = path === '' ? '(the whole)' : path;
  if (is === false && was !== false) yield `${here}: fields that are not named are no longer accepted`;
  else if (isSchema(is) && isSchema(was)) yield* breakingChanges(was, is, `${path}.*`);
  else if (isSchema(is) && Object.keys(is).length > 0 && was !== false)
    yield `${here}: fields that are not named have to be of a kind`;
}

function* alternatives(keyword: string, before: Schema, after: Schema, path: string): Generator<string> {
  const old = (before[keyword] as Schema[] | undefined) ?? [];
  const now = (after[keyword] as Schema[] | undefined) ?? [];
  if (keyword === 'allOf' && now.length > old.length) yield `${path}: one more condition in allOf`;
  if (keyword !== 'allOf' && now.length > 0 && old.length === 0) yield `${path}: ${keyword} is new`;
  for (const [index, each] of old.entries()) {
    const changes = now.map((candidate) => [...breakingChanges(each, candidate, path)]);
    if (changes.length === 0) {
      if (keyword !== 'allOf') yield `${path}: a form of ${keyword} is gone`;
    } else if (!changes.some((list) => list.length === 0))
      yield* changes[Math.min(index, changes.length - 1)] ?? [];
  }
}
