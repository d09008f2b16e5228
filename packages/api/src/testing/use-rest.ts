import type { Server } from "node:http";
import { connectDatabase, type Db } from "@sixtwo/db";
import { useSampleLedger } from "@sixtwo/db/testing";
import express from "express";
import { pino } from "pino";
import { answerErrors } from "../http/answer-errors.ts";
import { restRoutes } from "../rest/rest-routes.ts";
import { PLAIN_REST, type RestSettings } from "../rest/rest-settings.ts";
import { loadSigner } from "../rest/signer.ts";

/** The REST interface over the sample ledger, for the tests of one suite. */
export type TestRest = {
  readonly url: string;
  /** The database, for writing. */
  readonly db: Db;
  /** Lines of the log. */
  readonly log: readonly string[];
};

const STATEMENT_TIMEOUT_MS = 5_000;

/** Serves the REST interface alone before the suite's tests, and stops it after them. */
export function useRest(settings: () => Partial<RestSettings> = () => ({})): TestRest {
  const ledger = useSampleLedger();
  const log: string[] = [];
  let url = "";
  let stop = async (): Promise<void> => undefined;
  before(async () => {
    const { db, close } = await connectDatabase({
      url: ledger.url,
      readOnly: true,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    const logger = pino({ level: "info" }, { write: (line) => log.push(line) });
    const rest = { ...PLAIN_REST, ...settings() };
    const signer = await loadSigner(rest.signingKey);
    const app = express().use(restRoutes({ db, logger, settings: rest, signer }));
    app.use(answerErrors({ logger }));
    const server = await listen(app);
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    stop = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    };
  });
  after(() => stop());
  return {
    get url() {
      return url;
    },
    get db() {
      return ledger.db;
    },
    log,
  };
}

function listen(app: express.Express): Promise<Server> {
  return new Promise((resolve) => {
    const server = app.listen(0, "127.0.0.1", () => resolve(server));
  });
}
