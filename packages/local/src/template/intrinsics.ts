import { LocalCloudError } from '../local-cloud-error.ts';

/** What references in a template lead to. */
export interface Scope {
  /** Ref of a resource or a parameter. */
  ref(logicalId: string): unknown;
  getAtt(logicalId: string, attribute: string): unknown;
  importValue(name: string): unknown;
  readonly pseudoParameters: Readonly<Record<string, string>>;
}

const NO_VALUE = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, resolver: Resolver) => unknown;

interface Resolver {
  readonly scope: Scope;
  readonly path: string;
  resolve(value: unknown): unknown;
}

/** CloudFormation user guide, "Intrinsic function reference": those that need nothing but the template. */
const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, { scope, path }) => {
    const name = text(argument, path);
    if (name === 'AWS::NoValue') return NO_VALUE;
    return name.startsWith('AWS::') ? pseudoParameter(name, scope, path) : scope.ref(name);
  },
  'Fn::GetAtt': (argument, { scope, path, resolve }) => {
    const [logicalId, ...attribute] =
      typeof argument === 'string' ? argument.split('.') : list(argument, path);
    return scope.getAtt(text(logicalId, path), attribute.map((part) => text(resolve(part), path)).join('.'));
  },
  'Fn::Join': (argument, { path, resolve }) => {
    const [delimiter, values] = list(argument, path);
    return list(resolve(values), path)
      .map((value) => text(value, path))
      .join(text(delimiter, path));
  },
  'Fn::Select': (argument, { path, resolve }) => {
    const [index, values] = list(argument, path);
    const selected = list(resolve(values), path)[Number(resolve(index))];
    if (selected === undefined) throw malformed(path, 'Fn::Select of an element that is not there');
    return selected;
  },
  'Fn::Split': (argument, { path, resolve }) => {
    const [delimiter, source] = list(argument, path);
    return text(resolve(source), path).split(text(delimiter, path));
  },
  'Fn::Sub': (argument, { path, resolve }) => {
    const [source, variables] = Array.isArray(argument) ? argument : [argument, {}];
    const own = resolve(variables) as Record<string, unknown>;
    return text(source, path).replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (Object.hasOwn(own, name)) return text(own[name], path);
      return text(resolve(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }), path);
    });
  },
  'Fn::ImportValue': (argument, { scope, path, resolve }) => scope.importValue(text(resolve(argument), path)),
};

/**
 * A value of the template with every intrinsic function replaced by what it stands for.
 *
 * @param path where the value stands, for errors
 * @throws {LocalCloudError} UNKNOWN_INTRINSIC names a function that is not known, INVALID_TEMPLATE a misused one
 */
export function resolveIntrinsics(value: unknown, scope: Scope, path: string): unknown {
  const resolved = resolve(value, scope, path);
  return resolved === NO_VALUE ? undefined : resolved;
}

function resolve(value: unknown, scope: Scope, path: string): unknown {
  if (Array.isArray(value)) {
    return value
      .map((element, index) => resolve(element, scope, `${path}.${index}`))
      .filter((element) => element !== NO_VALUE);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && isIntrinsic(first[0])) {
    const [name, argument] = first;
    const intrinsic = INTRINSICS[name];
    if (intrinsic === undefined) {
      throw new LocalCloudError('UNKNOWN_INTRINSIC', `${path}: the local cloud does not know ${name}`);
    }
    return intrinsic(argument, { scope, path, resolve: (inner) => resolve(inner, scope, path) });
  }
  return Object.fromEntries(
    entries
      .map(([key, inner]) => [key, resolve(inner, scope, `${path}.${key}`)] as const)
      .filter(([, inner]) => inner !== NO_VALUE),
  );
}

function isIntrinsic(key: string): boolean {
  return key === 'Ref' || key === 'Condition' || key.startsWith('Fn::');
}

function pseudoParameter(name: string, scope: Scope, path: string): string {
  const value = scope.pseudoParameters[name];
  if (value === undefined) {
    throw new LocalCloudError('UNKNOWN_REFERENCE', `${path}: the local cloud does not know ${name}`);
  }
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw malformed(path, `expected a string, got ${JSON.stringify(value)}`);
}

function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw malformed(path, `expected a list, got ${JSON.stringify(value)}`);
}

function malformed(path: string, what: string): LocalCloudError {
  return new LocalCloudError('INVALID_TEMPLATE', `${path}: ${what}`);
}
