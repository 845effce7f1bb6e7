import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Asset, createAssets } from './assets/assets.ts';
import { checkInRoutes } from './check-in/check-in-routes.ts';
import { decideRoutes } from './decide/decide-routes.ts';
import { type Door, readerLocale, show, showInvalid } from './door-context.ts';
import { messagePage } from './message-page.ts';
import { myDataRoutes } from './my-data/my-data-routes.ts';
import { planRoutes } from './plan/plan-routes.ts';
import type { DoorPorts } from './ports.ts';
import { progressRoutes } from './progress/progress-routes.ts';
import { rosterRoutes } from './roster/roster-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { TEXT } from './text/text.ts';
import { unsubscribeRoutes } from './unsubscribe/unsubscribe-routes.ts';

/** A note of 10,000 emoji is 120 KB in a form; with a session's sets around it this is ample. */
const MAX_BODY_BYTES = 200_000;

/**
 * The pages behind the links in mails, as one hono app over the ports. Reading (GET, HEAD) never changes anything:
 * scanners follow links. Every change is a POST whose event carries a key made of its content, so a double tap is one event.
 *
 * @example
 * export const handler = handle(createDoor(ports)); // hono/aws-lambda
 */
export function createDoor(ports: DoorPorts): Hono {
  const door: Door = { ports, assets: createAssets(ports.studio.accentColour) };
  const app = new Hono();
  app.use(securityHeaders);
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => {
        const { title, tooLarge } = TEXT[readerLocale(c)].trouble;
        return show(door, c, messagePage(readerLocale(c), title, [tooLarge]), 413);
      },
    }),
  );
  for (const asset of Object.values(door.assets) as Asset[]) {
    app.get(asset.path, (c) => {
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      return c.body(asset.body, 200, { 'Content-Type': asset.type });
    });
  }
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  app.route('/check-in/:token', checkInRoutes(door));
  app.route('/plan/:token', planRoutes(door));
  app.route('/progress/:token', progressRoutes(door));
  app.route('/decide/:token', decideRoutes(door));
  app.route('/roster/:token', rosterRoutes(door));
  app.route('/unsubscribe/:token', unsubscribeRoutes(door));
  app.route('/my-data/:token', myDataRoutes(door));
  app.onError((error, c) => {
    ports.report?.(error);
    const { title, text } = TEXT[readerLocale(c)].trouble;
    return show(door, c, messagePage(readerLocale(c), title, [text]), 500);
  });
  app.notFound((c) => showInvalid(door, c));
  return app;
}
