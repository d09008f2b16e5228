import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { addSampleTransfers, countConnections, lockTable } from "@sixtwo/db/testing";
import { expect } from "chai";
import { readSheet } from "read-excel-file/node";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";
import { RESOURCES } from "./resources/resources.ts";

const ROWS = 200_000;
const NEWLINE = 10;
const LIMIT_MS = 300_000;
/** As NDJSON these rows are 260 MB, as CSV 120. */
const MOST_GROWTH = 40 * 2 ** 20;

describe("downloads", function () {
  this.timeout(LIMIT_MS);
  const rest = useRest(() => ({ finality: 2 }));
  const contract = contractOf(rest);
  const download = (query: string, init: RequestInit = {}) =>
    fetch(`${rest.url}/api/v1/${query}`, init);

  const running = () => countConnections(rest.db, "sixtwo download");

  it("have every item of every list, in each form", async () => {
    for (const { path, item, isNested = false } of RESOURCES) {
      const { json } = await contract.get(`/api/v1${path}`);
      const lines = (await contract.get(`/api/v1${path}?format=ndjson`)).text;
      const told = lines
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(told, path).to.deep.equal(json.data);
      if (isNested) continue;
      const { text, headers } = await contract.get(`/api/v1${path}?format=csv`);
      expect(text.split(/\r?\n/)[0]).to.equal(Object.keys(item.shape).join(","));
      expect(headers.get("content-disposition")).to.equal(
        `attachment; filename=${path.slice(1)}-6.csv`,
      );
    }
  });

  it("are a workbook that a spreadsheet opens", async () => {
    const answer = await download("holdings?format=xlsx");
    expect(answer.headers.get("content-type")).to.contain("spreadsheetml.sheet");
    const [header = [], ...rows] = await readSheet(Buffer.from(await answer.arrayBuffer()));
    const { json } = await contract.get("/api/v1/holdings");
    expect(header).to.deep.equal(Object.keys(json.data[0]));
    expect(rows).to.deep.equal(json.data.map((item: object) => Object.values(item)));
  });

  it("are chosen by Accept as well, and filtered and dated like pages", async () => {
    const asked = { headers: { accept: "application/x-ndjson" } };
    const answer = await download("holdings?party=CHE&asOf=4", asked);
    expect(answer.headers.get("cache-control")).to.contain("immutable");
    const lines = (await answer.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).quantity)).to.deep.equal([400]);
    const etag = answer.headers.get("etag") ?? "";
    const again = await download("holdings?party=CHE&asOf=4", {
      headers: { ...asked.headers, "if-none-match": etag, "cache-control": "max-age=0" },
    });
    expect(again.status).to.equal(304);
    const { json } = await contract.get("/api/v1/actions?asOf=4");
    const later = await download(`actions?format=ndjson&since=${json.since}`);
    expect((await later.text()).trim().split("\n")).to.have.length(4);
  });

  it("give the whole list, so that a page of one is refused", async () => {
    const { json } = await contract.get("/api/v1/holdings?format=csv&limit=5");
    expect(json).to.include({ status: 400, code: "BAD_INPUT" });
    const cursor = await contract.get("/api/v1/holdings?format=csv&after=W10");
    expect(cursor.json).to.include({ status: 400, code: "BAD_INPUT" });
    expect(cursor.headers.get("content-disposition")).to.equal(null);
  });

  it("are not asked for by HEAD", async () => {
    const answer = await download("actions?format=csv", { method: "HEAD" });
    expect([answer.status, await answer.text()]).to.deep.equal([200, ""]);
  });

  it("hold no cell that a spreadsheet runs", async () => {
    const evil = [
      "=cmd|' /C calc'!A0",
      "+1+1",
      "-2+3",
      "@SUM(1)",
      "\tTAB",
      'quote " and, comma\nline',
    ];
    const known = await rest.db
      .selectFrom("ledger.activities")
      .selectAll()
      .executeTakeFirstOrThrow();
    const rows = evil.map((title, at) => ({
      ...known,
      title,
      activity: `EVIL-${at}`,
      sector: "=1",
    }));
    await rest.db.insertInto("ledger.activities").values(rows).execute();
    const { text } = await contract.get("/api/v1/activities?format=csv");
    for (const cell of text.split(/,|\r?\n/)) expect(cell).to.not.match(/^"?[=+@\t-]/);
    expect(text).to.contain("'=cmd|").and.contain('"quote "" and, comma\nline"');
    const { json } = await contract.get("/api/v1/activities?activity=EVIL-0");
    expect(json.data[0].title).to.equal(evil[0]);
    const answer = await download("activities?format=xlsx");
    const [, ...cells] = await readSheet(Buffer.from(await answer.arrayBuffer()));
    expect(cells.map((row) => row[3])).to.include(evil[0]);
  });

  describe("of many rows", () => {
    before(() => addSampleTransfers(rest.db, ROWS));

    for (const format of ["ndjson", "csv", "xlsx"]) {
      it(`stay out of memory as ${format}`, async () => {
        const before = liveBytes();
        let [chunks, most, lines] = [0, 0, 0];
        const answer = await download(`actions?format=${format}&kind=domestic-transfer`);
        for await (const chunk of answer.body ?? []) {
          chunks += 1;
          for (const byte of chunk) if (byte === NEWLINE) lines += 1;
          if (chunks % 250 === 0) most = Math.max(most, liveBytes() - before);
        }
        expect(chunks).to.be.above(250);
        if (format !== "xlsx") expect(lines).to.be.within(ROWS, ROWS + 1);
        expect(most).to.be.below(MOST_GROWTH);
      });
    }

    it("wait for a reader who does not read, on a connection of their own", async () => {
      const leaving = new AbortController();
      const answer = await download("actions?format=ndjson", { signal: leaving.signal });
      const reader = answer.body?.getReader();
      await reader?.read();
      await until(async () => (await running()) === 1);
      expect((await contract.get("/api/v1/holdings")).status).to.equal(200);
      expect(await running()).to.equal(1);
      leaving.abort();
      await until(async () => (await running()) === 0);
    });
  });

  describe("that the database is slow to begin", () => {
    let release = async (): Promise<void> => undefined;
    beforeEach(async () => {
      release = await lockTable(rest.db, "actions");
    });
    afterEach(() => release());

    it("are cancelled there when the client goes away", async () => {
      const leaving = new AbortController();
      const asked = download("actions?format=csv", { signal: leaving.signal }).catch(() => null);
      await until(async () => (await running()) === 1);
      leaving.abort();
      await asked;
      await until(async () => (await running()) === 0);
    });

    it("are refused when four run already, until one ends", async () => {
      const leaving = new AbortController();
      const four = [1, 2, 3, 4].map(() =>
        download("actions?format=csv", { signal: leaving.signal }).catch(() => null),
      );
      await until(async () => (await running()) === 4);
      const fifth = await contract.get("/api/v1/holdings?format=csv");
      expect(fifth.json).to.include({ status: 429, code: "TOO_MANY_REQUESTS" });
      expect(fifth.headers.get("retry-after")).to.match(/^\d+$/);
      leaving.abort();
      await Promise.all(four);
      await until(async () => (await contract.get("/api/v1/holdings?format=csv")).status === 200);
    });

    it("end as a problem, not as half a file, when it takes too long", async () => {
      const { json, headers } = await contract.get("/api/v1/actions?format=xlsx");
      expect(json).to.include({ status: 400, code: "BAD_INPUT" });
      expect(json.detail).to.contain("took too long");
      expect(headers.get("content-disposition")).to.equal(null);
    });
  });
});

/** What is in memory and still needed. */
function liveBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > limit) throw new Error("It did not happen within 30 seconds.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
