import type { Locale } from '@phasewise/engine';
import type { Context, MiddlewareHandler } from 'hono';
import type { Assets } from './assets/assets.ts';
import { layout, type Page } from './layout.ts';
import { type Link, openLink, type Purpose } from './links.ts';
import { invalidPage } from './message-page.ts';
import type { ClientRecord, DoorPorts } from './ports.ts';

/** What every page is made with. */
export interface Door {
  readonly ports: DoorPorts;
  readonly assets: Assets;
}

export interface DoorVariables {
  link: Link;
  client: ClientRecord;
  /** Path of the page without what comes after the token: `/check-in/eyJ…`. */
  base: string;
}
export type DoorEnv = { Variables: DoorVariables };
export type DoorContext = Context<DoorEnv>;

type Status = 200 | 400 | 404 | 409 | 413 | 422 | 500;

export function show(door: Door, c: Context, page: Page, status: Status = 200) {
  return c.html(layout(page, door.ports.studio, door.assets), status);
}

/** The same answer for a forged, expired or foreign link and for a client nobody knows. */
export function showInvalid(door: Door, c: Context) {
  return show(door, c, invalidPage(readerLocale(c)), 404);
}

/** The reader's language, where no profile says it. */
export function readerLocale(c: Context): Locale {
  return /^\s*es\b/i.test(c.req.header('accept-language') ?? '') ? 'es' : 'en';
}

/** Lets in whoever holds a token for this purpose. */
export function requireLink(door: Door, purpose: Purpose): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const token = c.req.param('token') ?? '';
    const link = await openLink(purpose, token, await door.ports.keys(), door.ports.now());
    if (link === null) return showInvalid(door, c);
    c.set('link', link);
    c.set('base', `/${purpose}/${token}`);
    return next();
  };
}

/** Lets in whoever holds a token about a client who is still there. */
export function requireClient(door: Door): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const client = await door.ports.loadClient(c.get('link').subject);
    if (client === null || client.state === 'withdrawn') return showInvalid(door, c);
    c.set('client', client);
    return next();
  };
}
