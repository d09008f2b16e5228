import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type BreakingRelay = {
  /** The database by way of the relay. */
  readonly url: string;
  /** From now on it breaks; until then everything comes through. */
  begin(): void;
  /** How often every connection was cut so far. */
  breaks(): number;
  stop(): Promise<void>;
};

const READY_FOR_QUERY = "Z".charCodeAt(0);
const HEAD_BYTES = 5; // a letter, and a length that counts itself

/**
 * A way to a database that is cut before the first answer comes through, then before the second, and
 * so on: each statement, `begin` and `commit` included, is once carried out without an answer.
 */
export async function startBreakingRelay(databaseUrl: string): Promise<BreakingRelay> {
  const url = new URL(databaseUrl);
  const target = { host: url.hostname, port: Number(url.port) };
  const sockets = new Set<Socket>();
  let hasBegun = false;
  let breaks = 0;
  let answered = 0;
  const cut = () => {
    answered = 0;
    breaks++;
    for (const socket of sockets) socket.destroy();
  };
  const keep = (socket: Socket) => {
    sockets.add(socket);
    return socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const database = keep(connect(target));
    keep(client).pipe(database);
    const count = countAnswers();
    database.on("data", (bytes) => {
      const answers = count(bytes);
      if (hasBegun) answered += answers;
      if (answered > breaks) cut();
      else client.write(bytes);
    });
    database.on("close", () => client.destroy());
    client.on("close", () => database.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // listens on TCP, so never a pipe's name
  url.host = `127.0.0.1:${port}`;
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  const begin = () => {
    hasBegun = true;
  };
  return { url: url.href, begin, breaks: () => breaks, stop };
}

/** Counts the complete answers in what a PostgreSQL sends, however it is cut into pieces. */
function countAnswers(): (bytes: Buffer) => number {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    let answers = 0;
    while (rest.length >= HEAD_BYTES && rest.length > rest.readInt32BE(1)) {
      if (rest[0] === READY_FOR_QUERY) answers++;
      rest = rest.subarray(1 + rest.readInt32BE(1));
    }
    return answers;
  };
}
