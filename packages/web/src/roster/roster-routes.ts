import { Hono } from 'hono';
import { type Door, type DoorEnv, readerLocale, requireLink, show } from '../door-context.ts';
import { clientRoutes } from './client-routes.ts';
import { enrolRoutes } from './enrol-routes.ts';
import { rosterPage } from './roster-page.ts';

/** `/roster/<token>`: a trainer's clients, and what a trainer does for them. */
export function rosterRoutes(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'roster'));
  app.get('/', async (c) =>
    show(
      door,
      c,
      rosterPage({
        entries: await door.ports.listClients(c.get('link').subject),
        locale: readerLocale(c),
        base: c.get('base'),
        now: door.ports.now(),
        enrolled: c.req.query('enrolled') !== undefined,
      }),
    ),
  );
  app.route('/enrol', enrolRoutes(door));
  app.route('/client/:clientId', clientRoutes(door));
  return app;
}
