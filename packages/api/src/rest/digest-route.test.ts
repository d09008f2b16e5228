import { recordCheckpoints } from "@sixtwo/db/digest";
import { sampleAddress } from "@sixtwo/db/testing";
import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";

const hashOf = (digit: string): `0x${string}` => `0x${digit.repeat(64)}`;

describe("GET /api/v1/digest", () => {
  const api = useApi();
  const get = (query = "", headers: Record<string, string> = {}) =>
    fetch(`${api.url}/api/v1/digest${query}`, { headers });
  /** As programs ask again; fetch alone would add that it wants no stored answer. */
  const getUnless = (etag: string, query = "") =>
    get(query, { "if-none-match": etag, "cache-control": "max-age=0" });
  const problem = async (answer: Response) => {
    expect(answer.headers.get("content-type")).to.match(/^application\/problem\+json/);
    return answer.json();
  };

  it("has no checkpoint before one is final", async () => {
    const answer = await get();
    expect(answer.status).to.equal(200);
    expect(await answer.json()).to.deep.equal({
      chainId: 6262,
      ledger: sampleAddress("1ed6"),
      every: 1000,
      checkpoint: null,
      head: {
        number: 6,
        hash: `0x${"6".padStart(64, "0")}`,
        minedAt: "2026-06-01T00:00:00.000Z",
      },
    });
    expect(await problem(await get("?chainBlock=1000"))).to.include({
      status: 404,
      code: "NOT_FOUND",
      detail: "There is no checkpoint at chain block 1000; the newest is still to come.",
    });
  });

  describe("with checkpoints", () => {
    before(async () => {
      await api.db.updateTable("ledger.cursor").set({ number: 2_500n }).execute();
      const chainBlocks = [
        { number: 1_000n, hash: hashOf("a") },
        { number: 2_000n, hash: hashOf("b") },
      ];
      await recordCheckpoints(api.db, { chainBlocks, every: 1_000n });
    });

    it("gives the newest, and any other by its height", async () => {
      const newest = (await (await get()).json()) as {
        head: object;
        checkpoint: { digest: string };
      };
      expect(newest.checkpoint).to.deep.include({ number: 2000, hash: hashOf("b"), tables: {} });
      expect(newest.checkpoint.digest).to.match(/^[0-9a-f]{64}$/);
      expect(newest.head).to.include({ number: 2500 });
      const first = await (await get("?chainBlock=1000")).json();
      expect(first).to.not.have.property("head");
      expect(first).to.have.nested.property("checkpoint.number", 1000);
      expect(first).to.have.nested.property("checkpoint.hash", hashOf("a"));
      expect(first)
        .to.have.nested.property("checkpoint.tables.blocks")
        .match(/^[0-9a-f]{64}$/);
    });

    it("says when nothing is new", async () => {
      for (const query of ["", "?chainBlock=1000"]) {
        const answer = await get(query);
        const etag = answer.headers.get("etag") ?? "";
        expect(etag).to.match(/^(W\/)?".+"$/);
        expect(answer.headers.get("cache-control")).to.equal("no-cache");
        const again = await getUnless(etag, query);
        expect([again.status, await again.text()]).to.deep.equal([304, ""]);
      }
      const etag = (await get()).headers.get("etag") ?? "";
      await api.db.updateTable("ledger.cursor").set({ number: 2_501n }).execute();
      expect((await getUnless(etag)).status).to.equal(200);
    });

    it("answers a height without a checkpoint with what there is", async () => {
      expect(await problem(await get("?chainBlock=3000"))).to.deep.equal({
        type: "about:blank",
        title: "Not Found",
        status: 404,
        code: "NOT_FOUND",
        detail: "There is no checkpoint at chain block 3000; the newest is at 2000.",
        remedy:
          "Ask for one from the first chain blocks of the registry up to the newest; one is stored when no reorg can replace it.",
      });
    });

    for (const wrong of ["1500", "0", "-1000", "1e3", "", "9".repeat(30), "1000&chainBlock=2000"]) {
      it(`refuses chainBlock=${wrong.slice(0, 24)}`, async () => {
        const answer = await get(`?chainBlock=${wrong}`);
        expect(answer.status).to.equal(400);
        expect(await problem(answer)).to.include({
          code: "BAD_INPUT",
          remedy: "Write it like /api/v1/digest?chainBlock=5000, or leave it out for the newest.",
        });
      });
    }

    it("takes no other method", async () => {
      const answer = await fetch(`${api.url}/api/v1/digest`, { method: "POST" });
      expect([answer.status, answer.headers.get("allow")]).to.deep.equal([405, "GET, HEAD"]);
      await problem(answer);
    });
  });

  describe("before anything is mirrored", () => {
    before(() => api.db.deleteFrom("ledger.cursor").execute());

    it("says so", async () => {
      expect(await problem(await get())).to.include({ status: 503, code: "NOT_SYNCED" });
    });
  });
});
