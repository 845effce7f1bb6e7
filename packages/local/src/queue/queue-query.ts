import { escapeXml } from '../mail/ses.ts';

type Json = string | readonly Json[] | { readonly [name: string]: Json };

/** Lists and maps of the query protocol, and what the JSON protocol calls them. */
const LISTS: Readonly<Record<string, string>> = {
  AttributeName: 'AttributeNames',
  MessageAttributeName: 'MessageAttributeNames',
  MessageSystemAttributeName: 'MessageSystemAttributeNames',
  SendMessageBatchRequestEntry: 'Entries',
  DeleteMessageBatchRequestEntry: 'Entries',
  ChangeMessageVisibilityBatchRequestEntry: 'Entries',
};

/**
 * SQS's query protocol, which clients older than 2023 speak (Debian's AWS CLI among them), turned into a call of the
 * JSON protocol (SQS developer guide, "Making query API requests").
 */
export function queryToQueueCall(form: URLSearchParams, path: string): { action: string; input: unknown } {
  const tree: Record<string, Json> = {};
  for (const [name, value] of form) put(tree, name.split('.'), value);
  const { Action, Version: _version, ...parameters } = tree;
  const QueueUrl = parameters.QueueUrl ?? (path === '/' ? undefined : path);
  return { action: String(Action), input: { ...(toJsonNames(parameters) as object), QueueUrl } };
}

function put(tree: Record<string, Json>, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  tree[name] ??= {};
  put(tree[name] as Record<string, Json>, rest, value);
}

function toJsonNames(tree: Json): Json {
  if (typeof tree === 'string' || Array.isArray(tree)) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([name, value]): [string, Json] => {
      const list = LISTS[name];
      if (list !== undefined) return [list, numbered(value).map(toJsonNames)];
      if (name !== 'MessageAttribute') return [name, value];
      const entries = numbered(value) as { Name: string; Value: Json }[];
      return ['MessageAttributes', Object.fromEntries(entries.map(({ Name, Value }) => [Name, Value]))];
    }),
  );
}

function numbered(value: Json): readonly Json[] {
  return typeof value === 'string' ? [value] : Object.values(value);
}

/** How the query protocol writes a member of these: flattened, under another name. */
const ELEMENTS: Readonly<Record<string, string>> = { Messages: 'Message', QueueUrls: 'QueueUrl' };
const MAPS: Readonly<Record<string, string>> = {
  Attributes: 'Attribute',
  MessageAttributes: 'MessageAttribute',
};

/** The JSON protocol's answer, as the query protocol's XML. */
export function queueAnswerToXml(action: string, answer: unknown): string {
  const result = renderFields(action, answer as Record<string, unknown>);
  return `<${action}Response xmlns="http://queue.amazonaws.com/doc/2012-11-05/"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>local</RequestId></ResponseMetadata></${action}Response>`;
}

function renderFields(action: string, fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => renderField(action, name, value))
    .join('');
}

function renderField(action: string, name: string, value: unknown): string {
  if (value === undefined) return '';
  const map = MAPS[name];
  if (map !== undefined) {
    return Object.entries(value as Record<string, unknown>)
      .map(([key, inner]) =>
        element(map, `${element('Name', escapeXml(key))}${renderField(action, 'Value', inner)}`),
      )
      .join('');
  }
  if (Array.isArray(value)) {
    const each = name === 'Failed' ? 'BatchResultErrorEntry' : (ELEMENTS[name] ?? `${action}ResultEntry`);
    return value.map((inner) => renderField(action, each, inner)).join('');
  }
  if (typeof value === 'object' && value !== null) {
    return element(name, renderFields(action, value as Record<string, unknown>));
  }
  return element(name, escapeXml(String(value)));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
