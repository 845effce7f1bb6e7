import { ClearanceLimitsSchema, PhaseDecisionSchema, ProfileSchema, WeekLogSchema } from '@phasewise/engine';
import * as z from 'zod';
import {
  type BlockRecord,
  createDoor,
  type DoorPorts,
  type Link,
  type LinkKeys,
  linkUrl,
  type Publication,
  type RosterEntry,
  StudioSchema,
  signLink,
  type WeekRecord,
} from '../src/index.ts';
import { entry, plan } from './sample.ts';

export const KEYS: LinkKeys = { current: { kid: '1', key: 'k'.repeat(64) } };
export const NOW = new Date('2027-01-14T10:00:00Z');

/** What the bus would accept of each event. */
const ACCEPTED: Readonly<Record<Publication['detailType'], z.ZodType>> = {
  WeekCompleted: WeekLogSchema,
  PhaseDecided: PhaseDecisionSchema,
  ClientEnrolled: ProfileSchema,
  ClientCleared: z.object({ clientId: z.string(), limits: ClearanceLimitsSchema.optional() }),
  ClientPaused: z.object({
    clientId: z.string(),
    reason: z.enum(['holiday', 'injury', 'illness', 'unsubscribed', 'other']),
  }),
  ClientResumed: z.object({ clientId: z.string(), weeksOff: z.int().optional() }),
  ClientReassessed: z.object({ clientId: z.string(), email: z.email() }),
  ClientWithdrawn: z.object({ clientId: z.string(), erase: z.boolean() }),
};

/** A studio in memory: what is stored, what was published, and the pages over it. */
export interface World {
  readonly app: ReturnType<typeof createDoor>;
  readonly ports: DoorPorts;
  readonly clients: Map<string, RosterEntry>;
  /** By `clientId/week`. */
  readonly weeks: Map<string, WeekRecord>;
  /** By `clientId/block`. */
  readonly blocks: Map<string, BlockRecord>;
  readonly published: Publication[];
  readonly resent: string[];
  /** Everything that changed something, in order. */
  readonly changes: string[];
  path(link: Link): Promise<string>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(
    path: string,
    fields?: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

export function createWorld(now: Date = NOW): World {
  const clients = new Map<string, RosterEntry>([['ana-lopez', entry()]]);
  const weeks = new Map<string, WeekRecord>([['ana-lopez/7', { plan, log: null }]]);
  const blocks = new Map<string, BlockRecord>();
  const published: Publication[] = [];
  const resent: string[] = [];
  const changes: string[] = [];
  const ports: DoorPorts = {
    loadClient: async (clientId) => clients.get(clientId) ?? null,
    loadWeek: async (clientId, week) => weeks.get(`${clientId}/${week}`) ?? null,
    loadWeeks: async (clientId) =>
      [...weeks].filter(([key]) => key.startsWith(`${clientId}/`)).map(([, record]) => record),
    loadBlock: async (clientId, block) => blocks.get(`${clientId}/${block}`) ?? null,
    listClients: async (trainerId) =>
      [...clients.values()].filter(({ profile }) => profile.trainer.id === trainerId),
    saveDraft: async (clientId, week, draft) => {
      changes.push(`draft of week ${week}`);
      const key = `${clientId}/${week}`;
      const record = weeks.get(key);
      if (record !== undefined) weeks.set(key, { ...record, draft });
    },
    publish: async (publication) => {
      ACCEPTED[publication.detailType].parse(publication.data);
      changes.push(publication.detailType);
      published.push(publication);
    },
    exportData: async (clientId) => ({ profile: clients.get(clientId)?.profile }),
    previewMail: async () => ({
      subject: 'Week 8',
      html: '<!doctype html><html lang="en"><head><title>Week 8</title></head><body><h1>Week 8</h1></body></html>',
      text: 'WEEK 8',
    }),
    resendMail: async (clientId) => {
      changes.push('resend');
      resent.push(clientId);
    },
    keys: async () => KEYS,
    now: () => now,
    studio: StudioSchema.parse({
      name: 'Harbor Strength',
      postalAddress: '12 Pier Road\nPortland, ME 04101, USA',
      accentColour: '#0b6e4f',
    }),
  };
  const app = createDoor(ports);
  return {
    app,
    ports,
    clients,
    weeks,
    blocks,
    published,
    resent,
    changes,
    path: (link) => linkUrl('', link, KEYS, now),
    get: async (path, headers = {}) => app.request(path, { headers }),
    post: async (path, fields = {}, headers = {}) =>
      app.request(path, { method: 'POST', body: encode(fields), headers: { ...FORM, ...headers } }),
  };
}

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

function encode(fields: Record<string, string | readonly string[]>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs as [string, string][]).toString();
}

/** A token that expires at a chosen moment. */
export const expiring = async (link: Link, at: Date) => `/${link.purpose}/${await signLink(link, KEYS, at)}`;

/** What a browser would post of the form on a page: every field with the value the page gives it. */
export function formOf(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    const type = /type="([^"]*)"/.exec(tag)?.[1] ?? 'text';
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? '';
    if (name === undefined) continue;
    if ((type === 'radio' || type === 'checkbox') && !/ checked/.test(tag)) continue;
    fields[name] = value;
  }
  return fields;
}
