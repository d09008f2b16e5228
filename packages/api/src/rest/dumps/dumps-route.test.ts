import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { contractOf } from "../../testing/contract.ts";
import { useRest } from "../../testing/use-rest.ts";

const CONTENT = "not really gzip, but thirty bytes.";
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");

describe("GET /api/v1/dumps", () => {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-dumps-"));
  const signingKey = { file: join(folder, "key.pem"), make: true };
  const dumpsDir = join(folder, "dumps");
  const rest = useRest(() => ({ dumpsDir, signingKey }));
  const contract = contractOf(rest);
  before(() => {
    for (const day of ["2026-11-19", "2026-11-20"]) writeDump(day);
    mkdirSync(join(dumpsDir, ".unfinished-2026-11-21"));
    mkdirSync(join(dumpsDir, "2026-11-18"));
    writeFileSync(join(dumpsDir, "2026-11-18", "manifest.json"), '{"day":');
    writeFileSync(join(dumpsDir, "secret.txt"), "s3cret");
    symlinkSync(join(dumpsDir, "secret.txt"), join(dumpsDir, "2026-11-20", "link.txt"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const writeDump = (day: string) => {
    const file = { name: "actions.ndjson.gz", bytes: CONTENT.length, sha256: SHA256, items: 4 };
    const manifest = {
      ...{ day, madeAt: `${day}T02:23:05.000Z`, chainId: 6262, ledger: `0x${"1".repeat(40)}` },
      ...{ chainBlock: 5, hash: null, minedAt: null, files: [file] },
    };
    mkdirSync(join(dumpsDir, day), { recursive: true });
    writeFileSync(join(dumpsDir, day, "manifest.json"), JSON.stringify(manifest));
    writeFileSync(join(dumpsDir, day, file.name), CONTENT);
  };
  const url = "/api/v1/dumps/2026-11-20/actions.ndjson.gz";

  it("lists whole dumps, newest first, signed", async () => {
    const { json, headers } = await contract.get("/api/v1/dumps");
    expect(json.data.map(({ day }: { day: string }) => day)).to.deep.equal([
      ...["2026-11-20", "2026-11-19"],
    ]);
    expect(json.data[0].files).to.deep.equal([
      { name: "actions.ndjson.gz", bytes: CONTENT.length, sha256: SHA256, items: 4, url },
    ]);
    expect(headers.get("x-jws-signature")).to.match(/^[\w-]+\.\.[\w-]+$/);
  });

  it("gives a file with its digest, for ever", async () => {
    const { text, headers } = await contract.get(url);
    expect(text).to.equal(CONTENT);
    expect(headers.get("etag")).to.equal(`"${SHA256}"`);
    expect(headers.get("cache-control")).to.contain("immutable");
    const digest = Buffer.from(SHA256, "hex").toString("base64");
    expect(headers.get("repr-digest")).to.equal(`sha-256=:${digest}:`);
    const again = await contract.get(url, {
      ...{ "if-none-match": `"${SHA256}"`, "cache-control": "max-age=0" },
    });
    expect(again.status).to.equal(304);
  });

  it("goes on with a download that broke off", async () => {
    const { status, text } = await contract.get(url, { range: "bytes=10-" });
    expect([status, text]).to.deep.equal([206, CONTENT.slice(10)]);
  });

  it("gives nothing but what a manifest names", async () => {
    const day = "/api/v1/dumps/2026-11-20";
    const wrong = [
      `${day}/manifest.json`,
      `${day}/link.txt`,
      `${day}/blocks.ndjson.gz`,
      `${day}/%2e%2e%2fsecret.txt`,
      `${day}/..%5csecret.txt`,
      `${day}/actions.ndjson.gz%00`,
      "/api/v1/dumps/2026-11-18/actions.ndjson.gz",
      "/api/v1/dumps/.unfinished-2026-11-21/actions.ndjson.gz",
      "/api/v1/dumps/2026-11-20%2f..%2f2026-11-20/actions.ndjson.gz",
    ];
    for (const path of wrong) {
      const { json } = await contract.get(path);
      expect(json, path).to.include({ status: 404, code: "NOT_FOUND" });
    }
    expect((await contract.get(`${url}?a=1`)).json).to.include({ code: "BAD_INPUT" });
    expect((await contract.get("/api/v1/dumps?limit=1")).json).to.include({ code: "BAD_INPUT" });
    expect(rest.log).to.deep.equal([]);
  });

  it("describes its keys and itself", async () => {
    expect((await contract.get("/.well-known/jwks.json")).json.keys).to.have.length(1);
    expect((await contract.get("/api/v1/openapi.json")).json.openapi).to.equal("3.1.1");
  });
});

describe("GET /api/v1/dumps where there are none", () => {
  const contract = contractOf(useRest());
  const elsewhere = contractOf(useRest(() => ({ dumpsDir: "/nowhere/dumps" })));

  it("is an empty list", async () => {
    expect((await contract.get("/api/v1/dumps")).json).to.deep.equal({ data: [] });
    expect((await elsewhere.get("/api/v1/dumps")).json).to.deep.equal({ data: [] });
  });
});
