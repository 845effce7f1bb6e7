import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { World } from '../../packages/web/test/world.ts';

export interface Served {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** The pages of a world on a free port of this machine. They do not keep the process alive. */
export async function serveWorld(world: World): Promise<Served> {
  const server = serve({ fetch: world.app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
