import type { Template } from './build-app.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of many shapes; the expectations are the types here
export type Properties = Record<string, any>;
export type Entry = readonly [id: string, properties: Properties];

/** The logical id that a `Ref` or a `Fn::GetAtt` points to. */
export const idOf = (reference: Properties): string => reference.Ref ?? reference['Fn::GetAtt'][0];

/** IAM writes a list of one as the one. */
export const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * Questions that tests ask a template.
 *
 * @example
 * readTemplate(synthesizeTemplate()).functionNamed('send-plan')
 */
export function readTemplate(template: Template) {
  const resource = (id: string): Properties => template.Resources[id]?.Properties as Properties;

  const entriesOf = (type: string): Entry[] =>
    Object.entries(template.Resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id]) => [id, resource(id)]);

  const only = (type: string): Entry => {
    const [entry, ...others] = entriesOf(type);
    if (entry === undefined || others.length > 0) throw new Error(`expected one ${type}`);
    return entry;
  };

  const functionNamed = (name: string): Entry => {
    const found = entriesOf('AWS::Lambda::Function').find(
      ([, { Environment }]) => Environment.Variables.POWERTOOLS_SERVICE_NAME === name,
    );
    if (found === undefined) throw new Error(`no function ${name}`);
    return found;
  };

  const statementsOf = (role: string): Properties[] =>
    entriesOf('AWS::IAM::Policy')
      .filter(([, { Roles }]) => Roles.some((each: Properties) => each.Ref === role))
      .flatMap(([, { PolicyDocument }]) => PolicyDocument.Statement);

  const actionsOf = (name: string): string[] =>
    statementsOf(idOf(functionNamed(name)[1].Role)).flatMap(({ Action }) => listed(Action) as string[]);

  return { template, resource, entriesOf, only, functionNamed, statementsOf, actionsOf };
}
