import { setTimeout as sleep } from "node:timers/promises";
import { STATEMENT_TIMEOUT_MS, startApi } from "@sixtwo/api";
import { connectDatabase } from "@sixtwo/db";
import { pino } from "pino";
import { Registry } from "prom-client";
import type { LiveMirror } from "./live-mirror.ts";

/** The API over a live mirror. */
export type ServedMirror = {
  /** What a GraphQL query is answered; fails with whatever is wrong. */
  ask<Data>(query: string): Promise<Data>;
  stop(): Promise<void>;
};

export async function serveMirror({ database, chain, system }: LiveMirror): Promise<ServedMirror> {
  const { db, close } = await connectDatabase({
    ...{ url: database.url, readOnly: true, statementTimeoutMs: STATEMENT_TIMEOUT_MS },
  });
  const api = await startApi({
    ...{ db, chain: chain.client, deployment: system.deployment, metrics: new Registry() },
    logger: pino({ level: "silent" }),
    config: {
      ...{ host: "127.0.0.1", port: 0, databaseUrl: database.url, name: "Test", training: null },
      ...{ webDir: "/nowhere", requestsPerMinute: 1_000_000, maxLag: 5, publicUrl: null },
      trustedProxies: 0,
    },
  });
  return {
    async ask<Data>(query: string) {
      const answer = await fetch(`${api.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }; // GraphQL over HTTP
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    async stop() {
      await api.stop();
      await close();
    },
  };
}

/** Does something again and again until told to end; the first failure is what `end` fails with. */
export function againAndAgain(work: () => Promise<void>): { end(): Promise<number> } {
  let going = true;
  let times = 0;
  const loop = async () => {
    while (going) {
      await work();
      times += 1;
      await sleep(1);
    }
    return times;
  };
  const done = loop();
  done.catch(() => undefined); // told by `end`
  return {
    end: () => {
      going = false;
      return done;
    },
  };
}
