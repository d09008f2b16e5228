import { expect } from "chai";
import { accountLabel } from "./account-label.ts";
import { approachCode } from "./approach-code.ts";
import { partyCode } from "./party-code.ts";

const approach = approachCode("CA0001");
const party = partyCode("XXA");
const mo = { party, state: "mitigation-outcome", approach: null } as const;
const amo = { party, state: "authorized", approach } as const;
const itmo = { party, state: "first-transferred", approach } as const;
const end = { party, state: "cancelled", approach } as const;

describe("account-label", () => {
  it("names one holding address by what it holds", () => {
    expect(accountLabel({ ...mo, kind: "party-holding" })).to.equal("XXA MO Holding");
    expect(accountLabel({ ...amo, kind: "party-holding" })).to.equal("XXA CA0001 AMO Holding");
    expect(accountLabel({ ...itmo, kind: "party-holding" })).to.equal("XXA CA0001 ITMO Holding");
  });

  it("names an entity's account", () => {
    expect(accountLabel({ ...mo, kind: "entity-holding" })).to.equal("XXA Entity MO Holding");
    expect(accountLabel({ ...amo, kind: "entity-holding" })).to.equal(
      "XXA Entity CA0001 AMO Holding",
    );
    expect(accountLabel({ ...itmo, kind: "entity-holding" })).to.equal(
      "XXA Entity CA0001 ITMO Holding",
    );
  });

  it("names the terminal accounts", () => {
    expect(accountLabel({ ...end, state: "used", kind: "ndc-use" })).to.equal("XXA CA0001 NDC Use");
    expect(accountLabel({ ...end, kind: "imp-cancellation" })).to.equal(
      "XXA CA0001 IMP Cancellation",
    );
    expect(accountLabel({ ...end, kind: "op-cancellation" })).to.equal(
      "XXA CA0001 OP Cancellation",
    );
    expect(accountLabel({ ...end, kind: "omge-cancellation" })).to.equal(
      "XXA CA0001 OMGE Cancellation",
    );
    expect(accountLabel({ ...end, approach: null, kind: "voluntary-cancellation" })).to.equal(
      "XXA Voluntary Cancellation",
    );
    expect(accountLabel({ ...end, kind: "reversal-cancellation" })).to.equal(
      "XXA CA0001 Reversal Cancellation",
    );
  });

  it("names what an approach sets aside", () => {
    expect(accountLabel({ ...itmo, kind: "share-of-proceeds" })).to.equal(
      "XXA CA0001 Share of Proceeds",
    );
    expect(accountLabel({ ...amo, kind: "buffer" })).to.equal("XXA CA0001 Buffer");
    expect(accountLabel({ ...mo, kind: "retention" })).to.equal("XXA Retention");
  });
});
