import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { AwsError } from './aws-error.ts';
import { FunctionService } from './lambda/function-service.ts';
import { listen } from './listen.ts';
import { escapeXml, type SesService } from './mail/ses.ts';
import { queryToQueueCall, queueAnswerToXml } from './queue/queue-query.ts';
import { readBody } from './read-body.ts';
import type { HttpAnswer, TableService } from './table.ts';
import type { Clock } from './time/clock.ts';

/** A service that speaks AWS's JSON protocols. */
interface JsonService {
  call(action: string, input: unknown): Promise<unknown>;
}

export interface Services {
  readonly table: TableService;
  readonly events: JsonService;
  readonly queues: JsonService;
  readonly secrets: JsonService;
  readonly ses: SesService;
  readonly functions: FunctionService;
  /** Pages for people, and their JSON. */
  readonly pages: Hono;
}

const LARGEST_REQUEST_BYTES = 32 * 1024 * 1024;

/**
 * The one address of all services. Which one is meant is seen in the request: `x-amz-target` for the JSON protocols,
 * `Action` in a form for SES and the old SQS protocol, the path for Lambda and the pages.
 */
export class Endpoint {
  readonly url: string;
  readonly #server: Server;
  readonly #clock: Clock;
  #services: Services | undefined;
  #pages: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;

  private constructor(server: Server, clock: Clock) {
    this.#server = server;
    this.#clock = clock;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async open(port: number, clock: Clock): Promise<Endpoint> {
    const server = createServer({ keepAliveTimeout: 60_000 });
    await listen(server, [port]);
    return new Endpoint(server, clock);
  }

  attach(services: Services): void {
    this.#services = services;
    this.#pages = getRequestListener(services.pages.fetch, { overrideGlobalObjects: false });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('x-amzn-requestid', randomUUID());
    response.setHeader('date', new Date(this.#clock.now()).toUTCString());
    // A page from elsewhere that resolves its own name to this machine must not read what is here.
    if (!isLocal(request.headers.host)) return send(response, plain(403, 'only this machine is served'));
    const services = this.#services;
    if (services === undefined) return send(response, plain(503, 'the local cloud is starting'));
    const path = new URL(request.url ?? '/', this.url).pathname;
    if (request.method === 'GET' && !isSigned(request)) return this.#pages?.(request, response);
    const body = await readBody(request, LARGEST_REQUEST_BYTES);
    if (body === undefined) return send(response, plain(413, 'the request is too large'));
    try {
      send(response, await dispatch(services, request, path, body));
    } catch (error) {
      if (response.destroyed) return;
      send(response, plain(500, error instanceof Error ? (error.stack ?? error.message) : String(error)));
    }
  }
}

async function dispatch(
  services: Services,
  request: IncomingMessage,
  path: string,
  body: Buffer,
): Promise<HttpAnswer> {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return dispatchTarget(services, target, request, body);
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const form = new URLSearchParams(body.toString());
    return isForQueues(request, path) ? dispatchQuery(services, form, path) : dispatchSes(services, form);
  }
  const functionName = FunctionService.invoked(path);
  if (functionName !== undefined) {
    const type = request.headers['x-amz-invocation-type'];
    return orJsonError('application/json', async () => {
      const answer = await services.functions.invoke(
        functionName,
        typeof type === 'string' ? type : 'RequestResponse',
        body.toString(),
      );
      return { ...answer, headers: { 'content-type': 'application/json', ...answer.headers } };
    });
  }
  return orJsonError('application/json', async () => {
    const asked = `${request.method} ${path}`;
    throw new AwsError('UnknownOperationException', `the local cloud does not know ${asked}`, {
      status: 404,
    });
  });
}

async function dispatchTarget(
  services: Services,
  target: string,
  request: IncomingMessage,
  body: Buffer,
): Promise<HttpAnswer> {
  const [service = '', action = ''] = target.split('.');
  if (service.startsWith('DynamoDB_')) return services.table.answer(request.headers, body);
  const byTarget: Readonly<Record<string, readonly [JsonService, string]>> = {
    AWSEvents: [services.events, '1.1'],
    AmazonSQS: [services.queues, '1.0'],
    secretsmanager: [services.secrets, '1.1'],
  };
  const [called, version] = Object.hasOwn(byTarget, service) ? (byTarget[service] ?? []) : [];
  const contentType = `application/x-amz-json-${version ?? '1.1'}`;
  return orJsonError(contentType, async () => {
    if (called === undefined) {
      throw new AwsError('UnknownOperationException', `the local cloud does not know ${target}`);
    }
    const result = await called.call(action, parseJson(body));
    return { status: 200, headers: { 'content-type': contentType }, body: JSON.stringify(result) };
  });
}

async function orJsonError(contentType: string, run: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return {
      status: error.status,
      headers: {
        'content-type': contentType,
        'x-amzn-errortype': error.code,
        'x-amzn-query-error': `${error.queryCode};Sender`,
      },
      body: JSON.stringify({ __type: error.code, message: error.message }),
    };
  }
}

async function dispatchSes(services: Services, form: URLSearchParams): Promise<HttpAnswer> {
  try {
    return xml(200, await services.ses.call(form));
  } catch (error) {
    return xmlError(error, 'http://ses.amazonaws.com/doc/2010-12-01/');
  }
}

async function dispatchQuery(services: Services, form: URLSearchParams, path: string): Promise<HttpAnswer> {
  try {
    const { action, input } = queryToQueueCall(form, path);
    return xml(200, queueAnswerToXml(action, await services.queues.call(action, input)));
  } catch (error) {
    return xmlError(error, 'http://queue.amazonaws.com/doc/2012-11-05/');
  }
}

function xmlError(error: unknown, namespace: string): HttpAnswer {
  if (!(error instanceof AwsError)) throw error;
  const { queryCode, message, status } = error;
  return xml(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${escapeXml(queryCode)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`,
  );
}

/** The signature names the service; a request to a queue's own address needs none. */
function isForQueues(request: IncomingMessage, path: string): boolean {
  return path !== '/' || /\/sqs\/aws4_request/.test(request.headers.authorization ?? '');
}

/** Whether an AWS client asks, and not a browser. */
function isSigned(request: IncomingMessage): boolean {
  return request.headers.authorization?.startsWith('AWS4-') ?? false;
}

function isLocal(host: string | undefined): boolean {
  return host === undefined || /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);
}

function parseJson(body: Buffer): unknown {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString());
  } catch {
    throw new AwsError('SerializationException', 'the body is not JSON');
  }
}

function xml(status: number, body: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0"?>\n${body}` };
}

function plain(status: number, message: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body: `${message}\n` };
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
