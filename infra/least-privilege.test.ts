import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { synthesizeTemplate } from './build-app.ts';
import { idOf, listed, readTemplate } from './template-reader.ts';

/**
 * A missing permission shows only on AWS: nothing on one machine asks for it. So what each function may do on the table is held
 * against what the store's operations that its source names really do.
 */
const repositoryRoot = path.join(import.meta.dirname, '..');

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(path.join(repositoryRoot, folder, name), 'utf8'));

const storeSources = sourcesIn('packages/store/src');

/** Operation of the store → the table actions it takes, written `Query on due` where it asks an index. */
const actionsOfOperation = new Map(
  storeSources.flatMap((source) => {
    const [shared = '', ...operations] = source.split(/^ {4}async (?=\*?\w+\()/m);
    return operations.map((operation) => {
      const name = /^\*?(\w+)/.exec(operation)?.[1] as string;
      return [name, [...commandsIn(shared), ...commandsIn(operation)]] as const;
    });
  }),
);

/** Use cases that functions share: they are handed the store. */
const sharedUseCases = new Map(
  storeSources
    .flatMap((source) => source.split(/^(?=export (?:async )?function )/m))
    .filter((source) => source.startsWith('export') && /\bstore\.\w+\(/.test(source))
    .map((source) => [/function (\w+)/.exec(source)?.[1] as string, source] as const),
);

function commandsIn(source: string): string[] {
  return [...source.matchAll(/new (Get|Put|Update|Delete|Query)Command\(\{([^;]*?)\}\)/gs)].map(
    ([, verb, input]) => {
      const index = /IndexName: '(\w+)'/.exec(input as string)?.[1];
      const action = verb === 'Query' ? 'Query' : `${verb}Item`;
      return index === undefined ? action : `${action} on ${index}`;
    },
  );
}

function actionsTakenBy(source: string): string[] {
  const operations = [...source.matchAll(/(?<!\/)\bstore\.(\w+)/g)].flatMap(
    ([, operation]) => actionsOfOperation.get(operation as string) ?? [`unknown operation ${operation}`],
  );
  const shared = [...sharedUseCases]
    .filter(([name, itself]) => itself !== source && new RegExp(`\\b${name}\\(`).test(source))
    .flatMap(([, useCase]) => actionsTakenBy(useCase));
  return [...operations, ...shared];
}

const { entriesOf, statementsOf } = readTemplate(synthesizeTemplate({ bundling: false, validation: false }));

const functions = entriesOf('AWS::Lambda::Function').map(([, { Environment, Role }]) => ({
  name: Environment.Variables.POWERTOOLS_SERVICE_NAME as string,
  granted: statementsOf(idOf(Role)).flatMap(({ Action, Resource }) => {
    const index = /\/index\/(\w+)/.exec(JSON.stringify(Resource))?.[1];
    return (listed(Action) as string[])
      .filter((action) => action.startsWith('dynamodb:'))
      .map((action) => action.replace('dynamodb:', ''))
      .map((action) => (index === undefined ? action : `${action} on ${index}`));
  }),
}));

test('the store’s operations are understood', () => {
  expect(actionsOfOperation.get('loadClient')).toEqual(['GetItem']);
  expect(actionsOfOperation.get('clientsDue')).toEqual(['Query on due']);
  expect(actionsOfOperation.get('erase')).toEqual(expect.arrayContaining(['Query', 'DeleteItem', 'PutItem']));
  expect(actionsTakenBy('await openWeek(store, client)')).toEqual(
    expect.arrayContaining(['PutItem', 'UpdateItem']),
  );
});

test.each(functions)('$name may do to the table what it does, and nothing else', ({ name, granted }) => {
  const needed = sourcesIn(`functions/${name}`).flatMap(actionsTakenBy);
  expect(needed, 'no operation of the store is named').not.toEqual([]);
  expect([...new Set(granted)].sort()).toEqual([...new Set(needed)].sort());
});
