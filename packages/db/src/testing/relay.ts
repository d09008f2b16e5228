import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Relay = {
  /** The database by way of the relay. */
  readonly url: string;
  /** Breaks every connection and refuses new ones, as an outage does. */
  readonly cut: () => Promise<void>;
  /** Takes everything in and passes nothing on, as a network does that loses every packet. */
  readonly swallow: () => void;
  /** Lets new connections through again; those that were swallowed stay silent. */
  readonly restore: () => Promise<void>;
};

/** A way to a database that can be cut. Cut it at the end: then nothing of it remains. */
export async function startRelay(databaseUrl: string): Promise<Relay> {
  const url = new URL(databaseUrl);
  const target = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  let swallows = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    if (swallows) {
      keep(client).resume();
      return;
    }
    const database = keep(connect(target));
    keep(client).pipe(database).pipe(client);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const { port } = server.address() as AddressInfo; // listens on TCP, so never a pipe's name
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    cut: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
    swallow: () => {
      swallows = true;
      for (const socket of sockets) socket.unpipe().resume();
    },
    restore: async () => {
      swallows = false;
      if (!server.listening) await listen(port);
    },
  };
}
