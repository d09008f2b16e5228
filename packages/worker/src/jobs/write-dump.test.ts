import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import { withJobLock } from "@sixtwo/db";
import { useSampleLedger } from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import { writeDump } from "./write-dump.ts";

const DAY = "2026-11-21";

describe("writeDump", () => {
  const ledger = useSampleLedger();
  let dir: string;
  beforeEach(() => {
    dir = join(mkdtempSync(join(tmpdir(), "sixtwo-dumps-")), "dumps");
  });
  afterEach(() => rmSync(join(dir, ".."), { recursive: true }));

  const dump = (day = DAY, changes: { finality?: number; stopping?: AbortSignal } = {}) =>
    writeDump(
      {
        db: ledger.db,
        logger: pino({ level: "silent" }),
        clock: () => new Date(`${day}T02:23:00Z`),
        ...{ dir, keepDays: 3, finality: 1, stopping: new AbortController().signal, ...changes },
      },
      day,
    );
  const read = (name: string) => readFileSync(join(dir, DAY, name));
  const manifest = () => JSON.parse(read("manifest.json").toString());
  const lines = (name: string) =>
    gunzipSync(read(`${name}.ndjson.gz`))
      .toString()
      .split("\n")
      .filter(Boolean);

  it("tells every list as of the newest final chain block", async () => {
    await dump();
    expect(manifest()).to.deep.include({ day: DAY, chainBlock: 5, chainId: 6262 });
    const actions = lines("actions").map((line) => JSON.parse(line));
    expect(actions.map(({ kind }) => kind)).to.deep.equal([
      ...["issuance", "authorization", "first-transfer", "use"],
    ]);
    expect(actions.at(-1)).to.include({ lastId: "CA0001-GHA01-GHA-1000-2023", ndcYear: 2025 });
    expect(lines("blocks").reduce((sum, line) => sum + JSON.parse(line).quantity, 0)).to.equal(
      1000,
    );
    for (const name of ["accounts", "authorizations", "activities", "approaches"]) {
      expect(lines(name), name).to.not.have.length(0);
    }
  });

  it("has the digest, the length and the number of items of each file", async () => {
    await dump();
    const { files } = manifest();
    expect(files.map(({ name }: { name: string }) => name)).to.deep.equal([
      "actions.ndjson.gz",
      "blocks.ndjson.gz",
      "accounts.ndjson.gz",
      "authorizations.ndjson.gz",
      "activities.ndjson.gz",
      "approaches.ndjson.gz",
      "ledger.sqlite.gz",
    ]);
    for (const { name, bytes, sha256, items } of files) {
      const content = read(name);
      expect([content.length, createHash("sha256").update(content).digest("hex")]).to.deep.equal([
        bytes,
        sha256,
      ]);
      if (items !== null) expect(lines(name.replace(".ndjson.gz", ""))).to.have.length(items);
    }
    expect(readdirSync(join(dir, DAY)).sort()).to.deep.equal(
      ["manifest.json", ...files.map(({ name }: { name: string }) => name)].sort(),
    );
  });

  it("holds the same in SQLite, a table for each list", async () => {
    await dump();
    const path = join(dir, "copy.sqlite");
    writeFileSync(path, gunzipSync(read("ledger.sqlite.gz")));
    const sqlite = new DatabaseSync(path, { readOnly: true });
    const used = sqlite
      .prepare("select firstId, quantity, locked from blocks where state = 'used'")
      .all();
    expect(used.map((row) => ({ ...row }))).to.deep.equal([
      { firstId: "CA0001-GHA01-GHA-901-2023", quantity: 100, locked: 0 },
    ]);
    const [count] = sqlite.prepare("select count(*) as actions from actions").all();
    expect(count?.actions).to.equal(lines("actions").length);
    const [parties] = sqlite.prepare("select authorizedParties from authorizations").all();
    expect(parties?.authorizedParties).to.equal('["CHE"]');
    sqlite.close();
  });

  it("is made once a day, however often it is asked for", async () => {
    await dump();
    const before = read("manifest.json").toString();
    await dump();
    expect(read("manifest.json").toString()).to.equal(before);
  });

  it("leaves it to another worker that is at it", async () => {
    await withJobLock(ledger, "dump", () => dump());
    expect(existsSync(dir)).to.equal(false);
  });

  it("shows no half dump, and begins anew after a crash", async () => {
    const stopping = AbortSignal.abort(new Error("The worker stops."));
    const failure = await dump(DAY, { stopping }).catch((error: Error) => error.message);
    expect(failure).to.equal("The worker stops.");
    expect(existsSync(join(dir, DAY))).to.equal(false);
    expect(readdirSync(dir)).to.deep.equal([`.unfinished-${DAY}`]);
    await dump();
    expect(readdirSync(dir)).to.deep.equal([DAY]);
  });

  it("keeps the dumps of the last days, and what is no dump", async () => {
    for (const name of ["2026-11-17", "2026-11-18", "2025-01-01", "notes"]) {
      mkdirSync(join(dir, name), { recursive: true });
    }
    await dump();
    expect(readdirSync(dir).sort()).to.deep.equal(["2026-11-18", DAY, "notes"]);
  });

  it("waits until something is final", async () => {
    await dump(DAY, { finality: 64 });
    expect(existsSync(dir)).to.equal(false);
  });
});
