import type * as z from 'zod';
import { LocalCloudError } from '../local-cloud-error.ts';
import { INERT_RESOURCES } from './inert-resources.ts';
import { resolveIntrinsics, type Scope } from './intrinsics.ts';
import {
  type Identity,
  type KnownType,
  type Place,
  type PropertiesOf,
  RESOURCE_KINDS,
  type ResourceKind,
} from './resource-kinds.ts';

/** A CloudFormation template as CDK synthesizes it; only what the local cloud reads. */
export interface Template {
  readonly Resources: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly Default?: unknown }>>;
}

interface TemplateResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

export interface Resource<Type extends KnownType = KnownType> extends Identity {
  readonly type: Type;
  /** What `Ref` gives. */
  readonly ref: string;
  readonly arn: string;
  readonly properties: PropertiesOf<Type>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The resources of all stacks, with names, addresses and properties resolved. */
export interface Deployment {
  all<Type extends KnownType>(type: Type): readonly Resource<Type>[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

/**
 * Resolves templates to the resources that need a body.
 *
 * @throws {LocalCloudError} that names a resource type, property, attribute or intrinsic the local cloud does not know
 */
export function readTemplates(templates: readonly Template[], place: Place): Deployment {
  const stacks: Stack[] = templates.map(
    (template) => new Stack(template, place, (name) => importValue(stacks, name)),
  );
  const resources = stacks.flatMap((stack) => stack.resources());
  return {
    all: <Type extends KnownType>(type: Type) =>
      resources.filter((resource): resource is Resource<Type> => resource.type === type),
    outputs: Object.assign({}, ...stacks.map((stack) => stack.outputs())),
  };
}

function importValue(stacks: readonly Stack[], name: string): unknown {
  for (const stack of stacks) {
    const value = stack.exported(name);
    if (value !== undefined) return value;
  }
  throw new LocalCloudError('UNKNOWN_REFERENCE', `Fn::ImportValue ${name}: no stack exports it`);
}

class Stack {
  readonly #template: Template;
  readonly #place: Place;
  readonly #scope: Scope;

  constructor(template: Template, place: Place, importFrom: (name: string) => unknown) {
    this.#template = template;
    this.#place = place;
    this.#scope = {
      ref: (logicalId) => this.#ref(logicalId),
      getAtt: (logicalId, attribute) => this.#getAtt(logicalId, attribute),
      importValue: importFrom,
      pseudoParameters: {
        'AWS::AccountId': place.account,
        'AWS::Partition': 'aws',
        'AWS::Region': place.region,
        'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.account}:stack/local/local`,
        'AWS::StackName': 'local',
        'AWS::URLSuffix': 'amazonaws.com',
      },
    };
  }

  resources(): Resource[] {
    return Object.entries(this.#template.Resources).flatMap(([logicalId, resource]) => {
      if (Object.hasOwn(INERT_RESOURCES, resource.Type)) return [];
      return [this.#read(logicalId, resource)];
    });
  }

  outputs(): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#template.Outputs ?? {}).map(([name, { Value }]) => [
        name,
        resolveIntrinsics(Value, this.#scope, `Outputs.${name}`),
      ]),
    );
  }

  exported(name: string): unknown {
    for (const [id, output] of Object.entries(this.#template.Outputs ?? {})) {
      const path = `Outputs.${id}`;
      if (output.Export === undefined) continue;
      if (resolveIntrinsics(output.Export.Name, this.#scope, path) !== name) continue;
      return resolveIntrinsics(output.Value, this.#scope, path);
    }
    return undefined;
  }

  #read(logicalId: string, resource: TemplateResource): Resource {
    const kind = kindOf(logicalId, resource);
    if (resource.Condition !== undefined) {
      throw new LocalCloudError(
        'UNKNOWN_INTRINSIC',
        `${title(logicalId, resource)}: the local cloud does not know conditions`,
      );
    }
    const properties = resolveIntrinsics(resource.Properties ?? {}, this.#scope, logicalId);
    const parsed = kind.schema.safeParse(properties);
    if (!parsed.success) throw propertyError(title(logicalId, resource), parsed.error);
    const identity = this.#identity(logicalId, resource, kind);
    const { Arn: arn } = kind.attributes;
    return {
      ...identity,
      type: resource.Type as KnownType,
      ref: kind.ref(identity, this.#place),
      arn: arn === undefined ? '' : arn(identity, this.#place),
      properties: parsed.data as PropertiesOf<KnownType>,
      metadata: resource.Metadata ?? {},
    };
  }

  #identity(logicalId: string, resource: TemplateResource, kind: ResourceKind): Identity {
    const given = kind.nameProperty === undefined ? undefined : resource.Properties?.[kind.nameProperty];
    const name = resolveIntrinsics(given, this.#scope, `${logicalId}.${kind.nameProperty}`);
    return { logicalId, name: typeof name === 'string' ? name : logicalId };
  }

  #ref(logicalId: string): unknown {
    const parameter = this.#template.Parameters?.[logicalId];
    if (parameter !== undefined) {
      if (parameter.Default !== undefined && !parameter.Type.startsWith('AWS::SSM')) return parameter.Default;
      throw new LocalCloudError('UNKNOWN_REFERENCE', `parameter ${logicalId} has no value on this machine`);
    }
    const resource = this.#find(logicalId);
    if (Object.hasOwn(INERT_RESOURCES, resource.Type)) return this.#inertArn(logicalId, resource);
    const kind = kindOf(logicalId, resource);
    return kind.ref(this.#identity(logicalId, resource, kind), this.#place);
  }

  #getAtt(logicalId: string, attribute: string): unknown {
    const resource = this.#find(logicalId);
    if (Object.hasOwn(INERT_RESOURCES, resource.Type) && attribute === 'Arn') {
      return this.#inertArn(logicalId, resource);
    }
    const kind = Object.hasOwn(INERT_RESOURCES, resource.Type) ? undefined : kindOf(logicalId, resource);
    const address = kind?.attributes[attribute];
    if (kind === undefined || address === undefined) {
      throw new LocalCloudError(
        'UNKNOWN_ATTRIBUTE',
        `${title(logicalId, resource)}: the local cloud does not know the attribute ${attribute}`,
      );
    }
    return address(this.#identity(logicalId, resource, kind), this.#place);
  }

  /** Something that is only ever passed on. */
  #inertArn(logicalId: string, { Type }: TemplateResource): string {
    const [, service = ''] = Type.split('::');
    return `arn:aws:${service.toLowerCase()}:${this.#place.region}:${this.#place.account}:${logicalId}`;
  }

  #find(logicalId: string): TemplateResource {
    const resource = this.#template.Resources[logicalId];
    if (resource !== undefined) return resource;
    throw new LocalCloudError('UNKNOWN_REFERENCE', `the template has no resource or parameter ${logicalId}`);
  }
}

function kindOf(logicalId: string, resource: TemplateResource): ResourceKind {
  if (Object.hasOwn(RESOURCE_KINDS, resource.Type)) return RESOURCE_KINDS[resource.Type as KnownType];
  throw new LocalCloudError(
    'UNKNOWN_RESOURCE_TYPE',
    `${title(logicalId, resource)}: the local cloud does not know this resource type`,
  );
}

function title(logicalId: string, { Type }: TemplateResource): string {
  return `${logicalId} (${Type})`;
}

function propertyError(resource: string, error: z.ZodError): LocalCloudError {
  const problems = error.issues.map((issue) => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return `${path}: ${issue.message}`;
    const keys = issue.keys.map((key) => [...issue.path, key].join('.'));
    return `${keys.join(', ')}: the local cloud does not know this property`;
  });
  return new LocalCloudError('UNKNOWN_PROPERTY', `${resource} ${problems.join('; ')}`);
}
