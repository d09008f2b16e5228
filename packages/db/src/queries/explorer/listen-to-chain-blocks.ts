import pg from "pg";
import { CHAIN_BLOCK_CHANNEL } from "../mirror/announce-chain-block.ts";

/** Hears how far the mirror is. */
export type ChainBlockListener = {
  /** Told once when listening begins or resumes, and whenever the mirror moves. */
  readonly onMoved: () => void;
  /** Told when the connection is lost; it is made again by itself. */
  readonly onLost: (error: Error) => void;
};

const RETRY_MS = 1_000;

/**
 * Listens for the mirror's moves on a connection of its own until stopped. What was announced while
 * the connection was lost is not repeated, hence the call when it resumes.
 * @param url of the database itself: a pooler between would swallow the announcements
 * @returns stops listening
 */
export function listenToChainBlocks(
  url: string,
  listener: ChainBlockListener,
): () => Promise<void> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  void connect();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined); // it may be lost already
  };

  async function connect(): Promise<void> {
    const opened = new pg.Client({
      connectionString: url,
      application_name: "sixtwo",
      keepAlive: true,
    });
    client = opened;
    let lost = false;
    const lose = (error: Error): void => {
      if (lost || stopped) return;
      lost = true;
      listener.onLost(error);
      opened.removeAllListeners("notification");
      opened.end().catch(() => undefined); // it is lost: nothing more can be done with it
      timer = setTimeout(() => void connect(), RETRY_MS);
    };
    opened.on("error", lose);
    opened.on("end", () => lose(new Error("The database closed the connection.")));
    opened.on("notification", () => listener.onMoved());
    try {
      await opened.connect();
      await opened.query(`listen ${CHAIN_BLOCK_CHANNEL}`);
      listener.onMoved();
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
