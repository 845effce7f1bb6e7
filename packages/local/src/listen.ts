import { once } from 'node:events';
import type { Server } from 'node:http';
import { LocalCloudError } from './local-cloud-error.ts';

/**
 * Binds to 127.0.0.1, never to an address that another machine reaches.
 *
 * @param ports tried in this order; 0 stands for any free one
 * @throws {LocalCloudError} PORT_IN_USE when none is free
 */
export async function listen(server: Server, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new LocalCloudError(
    'PORT_IN_USE',
    `port ${ports.join(', ')} on 127.0.0.1 is in use by another program; choose another port (0 takes any free one)`,
  );
}
