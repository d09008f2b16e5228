import { expect } from "chai";
import type { AuthorizationTerms } from "./authorization.ts";
import { checkAuthorization } from "./check-authorization.ts";
import { sampleAuthorization } from "./sample-move.ts";
import { tonnes } from "./tonnes.ts";

const forNdcAlone: Partial<AuthorizationTerms> = {
  purposes: new Set(["NDC"]),
  firstTransferDefinition: null,
  oimp: null,
};

describe("check-authorization", () => {
  it("accepts terms for NDC and OIMP, and for NDC alone", () => {
    expect(checkAuthorization(sampleAuthorization)).to.deep.equal({ ok: true });
    expect(checkAuthorization({ ...sampleAuthorization, ...forNdcAlone })).to.deep.equal({
      ok: true,
    });
  });

  it("accepts terms without a cap, without bounds for use, and for any Party or entity", () => {
    const open = { cap: null, use: { from: null, until: null }, parties: [], entities: [] };
    expect(checkAuthorization({ ...sampleAuthorization, ...open })).to.deep.equal({ ok: true });
  });

  const sameMoment = new Date("2026-01-01T00:00:00Z");
  const refused: readonly (readonly [string, Partial<AuthorizationTerms>, string])[] = [
    ["a reference with a slash", { reference: "XXA/2026/001" }, "INVALID_REFERENCE"],
    ["an empty reference", { reference: "" }, "INVALID_REFERENCE"],
    ["no sector", { sectors: [] }, "NO_SECTOR"],
    ["no purpose", { purposes: new Set() }, "NO_PURPOSE"],
    ["OIMP without a definition", { firstTransferDefinition: null }, "DEFINITION_MISSING"],
    ["OIMP without its name", { oimp: null }, "OIMP_MISSING"],
    ["OIMP with a blank name", { oimp: " " }, "OIMP_MISSING"],
    [
      "a definition for NDC alone",
      { ...forNdcAlone, firstTransferDefinition: "issuance" },
      "DEFINITION_UNNEEDED",
    ],
    ["an OIMP name for NDC alone", { ...forNdcAlone, oimp: "CORSIA" }, "OIMP_UNNEEDED"],
    ["a cap of nothing", { cap: tonnes(0) }, "ZERO_CAP"],
    ["mitigation of 2020", { occurrence: { from: 2020, until: 2030 } }, "OCCURRENCE_BEFORE_2021"],
    ["occurrence backwards", { occurrence: { from: 2030, until: 2029 } }, "WINDOW_REVERSED"],
    ["use without duration", { use: { from: sameMoment, until: sameMoment } }, "WINDOW_REVERSED"],
    ["expiry at its own date", { expires: sampleAuthorization.date }, "WINDOW_REVERSED"],
    ["a hash that is none", { termsHash: "0x12" }, "INVALID_TERMS_HASH"],
    [
      "change after first transfer without terms",
      { changeableAfterFirstTransfer: true, terms: "" },
      "TERMS_MISSING",
    ],
  ];
  for (const [what, changes, code] of refused) {
    it(`refuses ${what}: ${code}`, () => {
      const ruling = checkAuthorization({ ...sampleAuthorization, ...changes });
      expect(ruling).to.have.nested.property("refusal.code", code);
    });
  }
});
