import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Signer } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { connectDatabase, parkPublications, retryPublication, writeRecords } from "@sixtwo/db";
import { useSampleLedger } from "@sixtwo/db/testing";
import { retryRequestText, runRequestText } from "@sixtwo/domain";
import { expect } from "chai";
import express from "express";
import { pino } from "pino";
import { answerErrors } from "../../http/answer-errors.ts";
import { retryRoute } from "./retry-route.ts";
import { runRoute } from "./run-route.ts";

const OWN = "label:XXA01/own";
const SHARED = "label:shared by all";

describe("who may have CAD Trust records published", function () {
  this.timeout(120_000);
  const ledger = useSampleLedger();
  let chain: TestChain;
  let system: TestSystem;
  let url: string;
  let stop = async (): Promise<void> => undefined;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
    const { db, close } = await connectDatabase({ url: ledger.url, readOnly: true });
    const { deployment } = system;
    const deps = { db, chain: chain.client, deployment };
    const app = express().use(retryRoute(deps), runRoute(deps));
    const server = createServer(app.use(answerErrors({ logger: pino({ level: "silent" }) })));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    stop = async () => {
      server.close();
      await close();
      await chain.stop();
    };
    const columns = { label_name: "A", label_type: "Article 6 - Authorisation" };
    const records = [OWN, SHARED].map((localId) => ({ table: "label" as const, localId, columns }));
    await writeRecords(
      ledger,
      records.map((record) => ({ ...record, fingerprint: "f" })),
    );
  });
  after(() => stop());
  beforeEach(() =>
    parkPublications(
      ledger,
      [OWN, SHARED].map((localId) => ({ localId, reason: "labelType?", parkedFor: "value" })),
    ),
  );

  type Where = { readonly chainId: number; readonly ledger: string; readonly issuedAt: string };
  const send = async (
    account: Signer,
    path: string,
    asked: { readonly body: object; readonly textOf: (where: Where) => string },
  ) => {
    const issuedAt = new Date().toISOString();
    const { chainId, ledger: contract } = system.deployment;
    const text = asked.textOf({ chainId, ledger: contract, issuedAt });
    const signature = await account.signText(text);
    const answer = await fetch(`${url}/api/v1/cad-trust/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...asked.body, account: account.address, issuedAt, signature }),
    });
    return answer.status;
  };
  const statusFor = (account: Signer, key: string) =>
    send(account, "retry", {
      body: { key },
      textOf: (where) => retryRequestText({ key, ...where }),
    });
  const run = (account: Signer, party: string, signedFor = party) =>
    send(account, "run", {
      body: { party },
      textOf: (where) => runRequestText({ party: signedFor, ...where }),
    });

  it("is a registrar, for records of the own Party", async () => {
    const { a, c } = system.countries;
    expect(await statusFor(a.registrar, OWN)).to.equal(200);
    expect(await statusFor(c.registrar, OWN)).to.equal(403);
    expect(await statusFor(a.registrar, SHARED)).to.equal(403);
    expect(await statusFor(a.treasury, OWN)).to.equal(403);
  });

  it("is for a run at once a registrar of the Party, or an administrator", async () => {
    const { a, c } = system.countries;
    expect(await run(c.registrar, "XXA")).to.equal(403);
    expect(await run(a.registrar, "XXA", "XXC")).to.equal(403);
    expect(await run(a.registrar, "xxa")).to.equal(400);
    // Allowed; but no worker has prepared the queue of this database yet.
    expect(await run(a.registrar, "XXA")).to.equal(503);
    expect(await run(system.administrator, "XXC")).to.equal(503);
  });

  it("is an administrator, for every record that is parked", async () => {
    expect(await statusFor(system.administrator, SHARED)).to.equal(200);
    expect(await statusFor(system.administrator, SHARED)).to.equal(404);
    expect(await retryPublication(ledger, SHARED)).to.equal(false);
    expect(await statusFor(system.administrator, "label:unknown")).to.equal(404);
  });
});
