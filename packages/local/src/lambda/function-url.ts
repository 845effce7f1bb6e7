import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Chance, uuid } from '../ids.ts';
import { listen } from '../listen.ts';
import { readBody } from '../read-body.ts';
import type { Clock } from '../time/clock.ts';
import type { LambdaFunction } from './lambda.ts';

const LARGEST_PAYLOAD_BYTES = 6 * 1024 * 1024;

/** Content types whose bodies reach the function as text; any other body is in base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml)))/i;

interface Result {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | number | boolean>>;
  readonly cookies: readonly string[];
  readonly body: Buffer;
}

/**
 * The address of one function (Lambda developer guide, "Invoking Lambda function URLs", payload format 2.0). Each has a
 * port of its own, as each has a host of its own on AWS: absolute paths and redirects in pages stay with the function.
 */
export class FunctionUrl {
  readonly url: string;
  readonly #server: Server;
  readonly #clock: Clock;
  readonly #chance: Chance;
  #target: LambdaFunction | undefined;

  private constructor(server: Server, clock: Clock, chance: Chance) {
    this.#server = server;
    this.#clock = clock;
    this.#chance = chance;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  /** @param ports tried in this order; 0 stands for any */
  static async open(ports: readonly number[], clock: Clock, chance: Chance): Promise<FunctionUrl> {
    const server = createServer();
    await listen(server, ports);
    return new FunctionUrl(server, clock, chance);
  }

  /** @param target undefined: nobody may call it, as on AWS without both permissions */
  attach(target: LambdaFunction | undefined): void {
    this.#target = target;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    if (this.#server.listening) await once(this.#server, 'close');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = this.#target;
    if (target === undefined) return answer(response, refusal(403, 'Forbidden'));
    const body = await readBody(request, LARGEST_PAYLOAD_BYTES);
    if (body === undefined) return answer(response, refusal(413, 'Request Too Long'));
    const outcome = await target.invoke(this.#toEvent(request, body));
    answer(
      response,
      outcome.ok ? toResult(JSON.parse(outcome.payload)) : refusal(502, 'Internal Server Error'),
    );
  }

  #toEvent(request: IncomingMessage, body: Buffer): unknown {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', this.url);
    const { cookie, ...others } = request.headers;
    const headers = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
    );
    const host = request.headers.host ?? '';
    const now = new Date(this.#clock.now());
    const names = [...new Set(searchParams.keys())];
    const isText = TEXT.test(request.headers['content-type'] ?? '');
    return {
      version: '2.0',
      routeKey: '$default',
      rawPath: pathname,
      rawQueryString: search.slice(1),
      ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
      headers: {
        ...headers,
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': new URL(this.url).port,
        'x-forwarded-proto': 'http',
      },
      ...(names.length === 0
        ? {}
        : {
            queryStringParameters: Object.fromEntries(
              names.map((name) => [name, searchParams.getAll(name).join(',')]),
            ),
          }),
      requestContext: {
        accountId: 'anonymous',
        apiId: 'local',
        domainName: host,
        domainPrefix: host.split('.')[0],
        http: {
          method: request.method,
          path: pathname,
          protocol: `HTTP/${request.httpVersion}`,
          sourceIp: '127.0.0.1',
          userAgent: request.headers['user-agent'] ?? '',
        },
        requestId: uuid(this.#chance),
        routeKey: '$default',
        stage: '$default',
        time: commonLogTime(now),
        timeEpoch: now.getTime(),
      },
      ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
      isBase64Encoded: body.length > 0 && !isText,
    };
  }
}

/** An object with a status code is the response; anything else is the body of one, as JSON. */
function toResult(value: unknown): Result {
  if (typeof value !== 'object' || value === null || !('statusCode' in value)) {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body: Buffer.from(body),
    };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = value as Partial<Omit<Result, 'body'>> & {
    readonly body?: string;
    readonly isBase64Encoded?: boolean;
  };
  const code = Number(statusCode);
  if (!Number.isInteger(code) || code < 100 || code > 599) return refusal(502, 'Internal Server Error');
  return {
    statusCode: code,
    headers: { 'content-type': 'application/json', ...lowerCased(headers ?? {}) },
    cookies: cookies ?? [],
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

function lowerCased(headers: Result['headers']): Result['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function refusal(statusCode: number, message: string): Result {
  return {
    statusCode,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: Buffer.from(JSON.stringify({ Message: message })),
  };
}

function answer(response: ServerResponse, { statusCode, headers, cookies, body }: Result): void {
  response.statusCode = statusCode;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  if (cookies.length > 0) response.setHeader('set-cookie', [...cookies]);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** `12/Mar/2026:19:03:58 +0000` */
function commonLogTime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}

/** How many ports above the endpoint's are tried. */
const PORTS_TRIED = 50;

/**
 * Opens an address for each function URL: on the ports that follow the endpoint's, so that links in kept mails lead to
 * the same place in the next run, or on any port if the endpoint is on any.
 */
export async function openFunctionUrls(
  logicalIds: readonly string[],
  endpointPort: number | 'any',
  clock: Clock,
  chance: Chance,
): Promise<ReadonlyMap<string, FunctionUrl>> {
  const urls = new Map<string, FunctionUrl>();
  const ports =
    endpointPort === 'any'
      ? [0]
      : Array.from({ length: PORTS_TRIED }, (_, index) => endpointPort + 1 + index);
  for (const logicalId of logicalIds) urls.set(logicalId, await FunctionUrl.open(ports, clock, chance));
  return urls;
}
