import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { expect } from "chai";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";
import { RESOURCES } from "./resources/resources.ts";

describe("lists under /api/v1", () => {
  const api = useRest(() => ({ finality: 2 }));
  const contract = contractOf(api);

  it("tells what is held, block by block, with everything of an AEF row", async () => {
    const { json } = await contract.get("/api/v1/holdings?party=CHE");
    expect(json.asOf).to.deep.include({ chainBlock: 6, final: false, chainId: 6262 });
    expect(json.next).to.equal(null);
    expect(json.data).to.have.length(1);
    expect(json.data[0]).to.deep.equal({
      firstId: "CA0001-GHA01-GHA-601-2023",
      lastId: "CA0001-GHA01-GHA-900-2023",
      firstNationalId: "GHA01-601-2023",
      lastNationalId: "GHA01-900-2023",
      quantity: 300,
      metric: "GHG",
      unit: "tCO2e",
      vintage: 2023,
      mitigationType: "Emission reductions",
      registry: "GHA01",
      firstTransferringParty: "GHA",
      approach: "CA0001",
      authorization: "GHA-AUTH-1",
      authorizationVersion: 1,
      purposes: "NDC and OP",
      oimp: "Voluntary market",
      activity: "GHA-ACT-001",
      sector: "Energy generation",
      activityType: "Energy Efficiency households",
      underlyingRegistry: "VCS",
      firstUnderlyingId: "VCS-500601-GH",
      lastUnderlyingId: "VCS-500900-GH",
      block: sampleBlockId(601).toString(),
      state: "first-transferred",
      firstTransferred: true,
      locked: false,
      frozen: false,
      account: sampleAddress("a3"),
      accountKind: "party-holding",
      holderParty: "CHE",
      holderRegistry: "CHE01",
      holderEntity: null,
      holderName: null,
      sinceChainBlock: 5,
    });
  });

  it("leaves out what has ended, unless its kind of account is asked for", async () => {
    const kinds = async (query: string) => {
      const { json } = await contract.get(`/api/v1/holdings${query}`);
      return new Set(json.data.map(({ accountKind }: { accountKind: string }) => accountKind));
    };
    expect(await kinds("")).to.deep.equal(new Set(["entity-holding", "party-holding"]));
    expect(await kinds("?accountKind=ndc-use,op-cancellation")).to.deep.equal(
      new Set(["ndc-use", "op-cancellation"]),
    );
  });

  it("tells what happened, oldest first, in the words of the AEF", async () => {
    const { json } = await contract.get("/api/v1/actions?party=CHE");
    const told = json.data.map((action: Record<string, unknown>) => [
      ...[action.actionType, action.actionSubtype, action.partyRegistry, action.firstId],
      ...[action.quantity, action.transferringParty, action.acquiringParty, action.usingParty],
    ]);
    expect(told).to.deep.equal([
      [
        "First transfer",
        "First transfer to another Party",
        "GHA01",
        "CA0001-GHA01-GHA-601-2023",
        400,
        "GHA",
        "CHE",
        null,
      ],
      ["Use", null, "CHE01", "CA0001-GHA01-GHA-901-2023", 100, null, null, "CHE"],
    ]);
    expect(json.data[1]).to.deep.include({
      ndcYear: 2025,
      toAccountKind: "ndc-use",
      chainBlock: 5,
    });
  });

  it("answers for the past as it was told then", async () => {
    const { json } = await contract.get("/api/v1/holdings?asOf=3");
    expect(json.asOf).to.include({ chainBlock: 3 });
    expect(json.data.map(({ quantity }: { quantity: number }) => quantity)).to.deep.equal([1000]);
    const before = await contract.get("/api/v1/actions?asOf=2000-01-01");
    expect(before.json).to.deep.include({ data: [], next: null, since: null });
    expect(before.json.asOf.chainBlock).to.equal(null);
  });

  it("finds one ITMO with its custody", async () => {
    const id = "CA0001-GHA01-GHA-950-2023";
    const { json } = await contract.get(`/api/v1/actions?itmo=${id}`);
    expect(json.data.map(({ kind }: { kind: string }) => kind)).to.deep.equal([
      ...["issuance", "authorization", "first-transfer", "use"],
    ]);
    const { json: where } = await contract.get(`/api/v1/blocks?itmo=${id}`);
    expect(where.data.map(({ state }: { state: string }) => state)).to.deep.equal(["used"]);
  });

  it("pages through a list of one moment, each item once", async () => {
    for (const { path } of RESOURCES) {
      const { json: whole } = await contract.get(`/api/v1${path}`);
      const paged: unknown[] = [];
      let next: string | null = `/api/v1${path}?limit=1`;
      while (next !== null) {
        const { json, headers } = await contract.get(next);
        paged.push(...json.data);
        next = json.next;
        const link = headers.get("link") ?? "";
        expect(link.includes('rel="next"')).to.equal(next !== null);
        expect(link).to.contain('rel="first"');
        if (next !== null) {
          expect(link).to.contain(`<${next}>; rel="next"`);
          expect(next).to.contain("asOf=6");
        }
      }
      expect(whole.data, path).to.not.have.length(0);
      expect(paged, path).to.deep.equal(whole.data);
    }
  });

  it("goes on from an action when there are new ones", async () => {
    const { json: then } = await contract.get("/api/v1/actions?asOf=4");
    const { json: now } = await contract.get(`/api/v1/actions?since=${then.since}`);
    const { json: whole } = await contract.get("/api/v1/actions");
    expect([...then.data, ...now.data]).to.deep.equal(whole.data);
    expect(now.data).to.have.length(4);
    const { json: nothing } = await contract.get(`/api/v1/actions?since=${now.since}`);
    expect(nothing).to.deep.include({ data: [], next: null, since: now.since });
  });

  it("tells a reader whose last action a reorg undid", async () => {
    const { json } = await contract.get("/api/v1/actions?limit=1");
    const cursor = JSON.parse(Buffer.from(json.since, "base64url").toString());
    cursor[4] = `0x${"f".repeat(64)}`;
    const replaced = Buffer.from(JSON.stringify(cursor)).toString("base64url");
    const answer = await contract.get(`/api/v1/actions?since=${replaced}`);
    expect(answer.json).to.include({ status: 410, code: "CURSOR_REPLACED" });
    expect(answer.json.detail).to.contain("chain block 2");
  });

  it("lets a settled answer stay for ever, and the newest not", async () => {
    const settled = await contract.get("/api/v1/holdings?asOf=4");
    expect(settled.json.asOf.final).to.equal(true);
    expect(settled.headers.get("cache-control")).to.equal("public, max-age=31536000, immutable");
    expect(settled.headers.get("last-modified")).to.match(/ 2026 .* GMT$/);
    for (const path of ["/api/v1/holdings", "/api/v1/holdings?asOf=5", "/api/v1/holdings?asOf=6"]) {
      const { headers } = await contract.get(path);
      expect(headers.get("cache-control"), path).to.equal("no-cache");
      expect(headers.get("last-modified"), path).to.equal(null);
    }
  });

  it("does not settle a day that is not over", async () => {
    const { headers, json } = await contract.get("/api/v1/holdings?asOf=2036-12-31");
    expect([headers.get("cache-control"), json.asOf.final]).to.deep.equal(["no-cache", false]);
    const past = await contract.get("/api/v1/holdings?asOf=2026-01-31");
    expect(past.json.asOf).to.include({ final: true });
    expect(past.headers.get("cache-control")).to.contain("immutable");
  });

  it("says when nothing is new, until the chain goes on", async () => {
    const { headers } = await contract.get("/api/v1/actions");
    const unless = { "if-none-match": headers.get("etag") ?? "", "cache-control": "max-age=0" };
    const again = await contract.get("/api/v1/actions", unless);
    expect([again.status, again.text]).to.deep.equal([304, ""]);
    expect((await contract.get("/api/v1/actions?limit=5", unless)).status).to.equal(200);
    const other = { ...unless, accept: "text/csv" };
    expect((await contract.get("/api/v1/actions", other)).status).to.equal(200);
    const hash = `0x${"7".padStart(64, "0")}` as const;
    await api.db.updateTable("ledger.cursor").set({ number: 7n, hash }).execute();
    expect((await contract.get("/api/v1/actions", unless)).status).to.equal(200);
  });

  it("takes no other method, and no other form", async () => {
    const posted = await fetch(`${api.url}/api/v1/holdings`, { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).to.deep.equal([405, "GET, HEAD"]);
    const image = await contract.get("/api/v1/holdings", { accept: "image/png" });
    expect(image.json).to.include({ status: 406, code: "BAD_INPUT" });
    const signed = await contract.get("/api/v1/holdings?format=jose");
    expect(signed.json).to.include({ status: 404, code: "NOT_FOUND" });
    const head = await fetch(`${api.url}/api/v1/holdings`, { method: "HEAD" });
    expect([head.status, await head.text()]).to.deep.equal([200, ""]);
  });
});
