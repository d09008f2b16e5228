import { expect } from "chai";
import { ask } from "../ask.ts";
import { type CadtV2Node, startCadtV2Node } from "../v2/start-cadt-v2-node.ts";
import type { FaultKind } from "./faults.ts";

const PROGRAM = { programName: "P", programRegistry: "R", programRegistryActivityId: "1" };

describe("the faults of the doubles", () => {
  let node: CadtV2Node;
  beforeEach(async () => {
    node = await startCadtV2Node({ apiKey: "key" });
  });
  afterEach(() => node.stop());

  const say = (line: string, body?: unknown) => ask(node.url, line, { body, key: "key" });
  const post = () => say("POST /v2/program", PROGRAM);
  const broken = (error: unknown) => (error instanceof Error ? "no answer" : "?");
  const commit = () => say("POST /v2/staging/commit", { author: "a", comment: "c" });

  const lost: readonly (readonly [FaultKind, number])[] = [
    ["reset-before", 0],
    ["reset-after", 1],
    ["restart-before", 0],
    ["restart-after", 0],
  ];
  for (const [kind, rows] of lost) {
    it(`${kind} breaks the connection and leaves ${rows} rows`, async () => {
      node.fault(kind);
      expect(await post().catch(broken)).to.equal("no answer");
      expect(node.staged()).to.have.lengthOf(rows);
      expect((await post()).status).to.equal(200);
    });
  }

  it("a restart loses what was staged before, and not what is on its way to the chain", async () => {
    await post();
    await commit();
    node.fault("restart-before");
    await say("GET /v2/health").catch(broken);
    expect(node.staged()).to.deep.equal([]);
    node.confirm();
    expect(node.committed("program")).to.have.lengthOf(1);
  });

  for (const [kind, rows] of [
    ["timeout-before", 0],
    ["timeout-after", 1],
  ] as const) {
    it(`${kind} never answers and leaves ${rows} rows`, async () => {
      node.fault(kind);
      const answer = fetch(`${node.url}/v2/program`, {
        method: "POST",
        headers: { "x-api-key": "key" },
        body: JSON.stringify(PROGRAM),
        signal: AbortSignal.timeout(300),
      });
      expect(await answer.catch(broken)).to.equal("no answer");
      expect(node.staged()).to.have.lengthOf(rows);
    });
  }

  const answered: readonly (readonly [FaultKind, number, number])[] = [
    ["gateway-before", 504, 0],
    ["gateway-after", 502, 1],
    ["pending-400", 400, 0],
    ["error-400", 400, 0],
    ["error-500", 500, 0],
    ["key-refused", 403, 0],
    ["read-only", 403, 0],
    ["slow", 200, 1],
    ["wrong-picklists", 200, 1],
  ];
  for (const [kind, status, rows] of answered) {
    it(`${kind} answers ${status} once and leaves ${rows} rows`, async () => {
      node.fault(kind);
      expect((await post()).status).to.equal(status);
      expect(node.staged()).to.have.lengthOf(rows);
      expect((await post()).status).to.equal(200);
    });
  }

  it("strikes the call that it is told to, and lets others pass", async () => {
    node.fault("error-500", { method: "POST", path: "/v2/program", skip: 1 });
    expect((await say("GET /v2/health")).status).to.equal(200);
    expect((await post()).status).to.equal(200);
    expect((await post()).status).to.equal(500);
    expect((await post()).status).to.equal(200);
  });

  it("answers picklists of other data once", async () => {
    const statuses = async () => (await say("GET /v2/governance/meta/pickList")).body.unitStatus;
    node.fault("wrong-picklists");
    expect(await statuses()).to.include("Active");
    expect(await statuses()).to.include("Held");
  });

  it("a lost confirmation leaves neither staging nor records", async () => {
    await post();
    await commit();
    node.fault("lost-confirmation");
    node.confirm();
    expect(node.staged()).to.deep.equal([]);
    expect(node.committed("program")).to.deep.equal([]);
  });

  it("forgets records on chain when told to", async () => {
    await post();
    await commit();
    node.confirm();
    node.forget("program");
    expect((await say("GET /v2/program?page=1&limit=9")).body.data).to.deep.equal([]);
  });

  it("refuses whoever has no key, on its health too", async () => {
    const { status, body } = await ask(node.url, "GET /v2/health");
    expect([status, body.message]).to.deep.equal([403, "CADT API key not found"]);
  });

  it("takes no change while it is read-only, and shows what it has", async () => {
    node.state.readOnly = true;
    expect((await post()).status).to.equal(403);
    expect((await say("GET /v2/program?page=1&limit=9")).status).to.equal(200);
  });

  it("tells what its home organization waits for", async () => {
    node.state.notSynced = ["home_org_synced"];
    const { body } = await say("GET /v2/organizations/status");
    expect(body.ready).to.equal(false);
    expect(body.status).to.include({ home_org_synced: false, wallet_synced: true });
  });

  it("takes its controls over HTTP, and does not count them as calls", async () => {
    await say("POST /control/fault", { kind: "error-500", method: "POST" });
    expect((await post()).status).to.equal(500);
    await post();
    await commit();
    await say("POST /control/confirm");
    expect((await say("GET /control/committed/program")).body).to.have.lengthOf(1);
    expect((await say("POST /control/fault", { kind: "flood" })).status).to.equal(400);
    expect((await say("GET /control/requests")).body).to.deep.equal({ count: 3 });
  });

  it("tells an observer of each call before and after its effect", async () => {
    const seen: string[] = [];
    const watched = await startCadtV2Node({
      observe: async (moment, { number, method }) => {
        seen.push(`${number} ${method} ${moment} ${watched.staged().length}`);
        return number === 2 ? "drop" : undefined;
      },
    });
    const send = () => ask(watched.url, "POST /v2/program", { body: PROGRAM });
    await send();
    expect(seen).to.deep.equal(["1 POST before 0", "1 POST after 1"]);
    expect(await send().catch(broken)).to.equal("no answer");
    expect(watched.staged()).to.have.lengthOf(1);
    await watched.stop();
  });

  it("confirms by itself after a while, when told to", async () => {
    const quick = await startCadtV2Node({ confirmAfterMs: 5 });
    await ask(quick.url, "POST /v2/program", { body: PROGRAM });
    await ask(quick.url, "POST /v2/staging/commit", { body: { author: "a", comment: "c" } });
    const deadline = Date.now() + 20_000;
    while (quick.committed("program").length === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(quick.committed("program")).to.have.lengthOf(1);
    await quick.stop();
  });
});
