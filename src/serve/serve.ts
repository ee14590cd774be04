/** Starts the application on a port. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { UsageError } from '../schema/errors.ts';
import { createApp } from './app.ts';
import type { ServeDeps } from './context.ts';

export interface Serving {
  readonly url: string;
  /** Ends open connections and frees the port. */
  close(): Promise<void>;
}

/** @throws UsageError `port_taken`, `port_refused` with what to do */
export function serve(
  deps: ServeDeps,
  { host = '127.0.0.1', port }: { host?: string; port: number },
): Promise<Serving> {
  const server = createAdaptorServer({ fetch: createApp({ ...deps, host }).fetch }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({
        url: `http://${name}:${bound}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE')
    return new UsageError('port_taken', `Port ${port} on ${host} is taken`, 'Choose another with --port.', error);
  if (error.code === 'EACCES')
    return new UsageError('port_refused', `Port ${port} may not be used`, 'Choose one above 1023 with --port.', error);
  if (error.code === 'EADDRNOTAVAIL')
    return new UsageError('host_unknown', `${host} is no address of this machine`, 'Use 127.0.0.1 or 0.0.0.0.', error);
  return error;
}
