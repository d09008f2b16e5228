import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { DOCUMENT_LIST, type DocumentFilter } from "./documents.ts";
import { countRows, listRows } from "./listing.ts";

const hash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;

describe("documents", () => {
  const deps = useSampleLedger();
  const found = async (filter: DocumentFilter, moment: bigint | null = null) => {
    const page = { first: 100, after: null };
    const { rows } = await listRows(deps, DOCUMENT_LIST, { filter, page, moment });
    return rows.map(({ row }) => row.id);
  };

  it("are found by hash, wherever the ledger names them", async () => {
    expect(await found({ hash: hash(201) })).to.deep.equal(["activity:GHA-ACT-001"]);
    expect(await found({ hash: hash(211) })).to.deep.equal(["issuance:GHA01-1"]);
    expect(await found({ hash: hash(202) })).to.deep.equal(["authorization-terms:1"]);
    expect(await found({ hash: hash(220) })).to.deep.equal(["arrangement:GHA-CA0001"]);
    expect(await found({ hash: hash(221) })).to.deep.equal(["initial-report:2-1"]);
    expect(await found({ hash: hash(999) })).to.deep.equal([]);
  });

  it("are found by role, Party and time", async () => {
    expect(await found({ roles: ["issuance"] })).to.deep.equal([
      "issuance:GHA01-2",
      "issuance:GHA01-1",
    ]);
    expect(await found({ party: partyCode("CHE") })).to.deep.equal([]);
    const march = new Date("2026-03-01T00:00:00Z");
    expect(await found({ since: march, until: march })).to.deep.equal(["authorization-terms:1"]);
  });

  it("are those that were recorded by a moment", async () => {
    expect(await found({ roles: ["issuance", "initial-report"] }, 1n)).to.deep.equal([]);
    const counted = await countRows(deps, DOCUMENT_LIST, { filter: {}, moment: 2n });
    expect(counted).to.equal(4);
  });
});
