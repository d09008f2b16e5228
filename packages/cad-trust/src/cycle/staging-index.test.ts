import { expect } from "chai";
import type { StagingRow } from "../client/staging-list.ts";
import { tableModel } from "../model/tables.ts";
import { indexStaging } from "./staging-index.ts";

const FIELDS = { methodologyCode: "AMS-II.G", methodologyName: "Cookstoves" };

const row = (uuid: string, more: Partial<StagingRow> = {}): StagingRow => ({
  ...{ uuid, table: "methodology", action: "INSERT", id: `id-${uuid}`, fields: FIELDS },
  ...more,
});
const wanted = { table: "methodology", replaces: null, fields: FIELDS } as const;

describe("indexStaging", () => {
  it("lets each of two equal rows be adopted once", () => {
    const staging = indexStaging([row("1"), row("2")], tableModel);
    expect([1, 2, 3].map(() => staging.adopt(wanted)?.uuid)).to.deep.equal(["1", "2", undefined]);
  });

  it("gives no row away that belongs to another record", () => {
    const staging = indexStaging([row("1")], tableModel);
    staging.claim("1");
    expect(staging.adopt(wanted)).to.equal(null);
  });

  it("tells a new row from a replacement, and from one with other fields", () => {
    const fields = { ...FIELDS, methodologyName: "Stoves" };
    const rows = [
      row("1", { action: "UPDATE" }),
      row("2", { action: "DELETE" }),
      row("3", { fields }),
    ];
    const staging = indexStaging(rows, tableModel);
    expect(staging.adopt(wanted)).to.equal(null);
    expect(staging.adopt({ ...wanted, replaces: "id-1" })?.uuid).to.equal("1");
  });

  it("finds what was left with older fields by what identifies it", () => {
    const fields = { ...FIELDS, methodologyName: "Stoves" };
    const staging = indexStaging([row("1", { fields })], tableModel);
    const identity = ["methodologyCode"];
    const sought = { table: "methodology", identity, fields: FIELDS } as const;
    expect(staging.leftover(sought)?.uuid).to.equal("1");
    expect(staging.leftover(sought)).to.equal(null);
  });

  it("keeps what is claimed when staging is looked at again", () => {
    const staging = indexStaging([row("1")], tableModel);
    staging.claim("1");
    staging.renew([row("1"), row("2")]);
    expect(staging.adopt(wanted)?.uuid).to.equal("2");
  });
});
