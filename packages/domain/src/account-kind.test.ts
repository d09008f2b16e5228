import { expect } from "chai";
import {
  ACCOUNT_KINDS,
  isTerminal,
  packAccountKind,
  purposeRequired,
  receivesFromAbroad,
  unpackAccountKind,
} from "./account-kind.ts";
import { RegistryError } from "./error.ts";

const KINDS = [
  { number: 1, kind: "party-holding", terminal: false, purpose: null },
  { number: 2, kind: "entity-holding", terminal: false, purpose: null },
  { number: 3, kind: "share-of-proceeds", terminal: false, purpose: null },
  { number: 4, kind: "buffer", terminal: false, purpose: null },
  { number: 5, kind: "retention", terminal: false, purpose: null },
  { number: 6, kind: "ndc-use", terminal: true, purpose: "NDC" },
  { number: 7, kind: "imp-cancellation", terminal: true, purpose: "IMP" },
  { number: 8, kind: "op-cancellation", terminal: true, purpose: "OP" },
  { number: 9, kind: "omge-cancellation", terminal: true, purpose: null },
  { number: 10, kind: "voluntary-cancellation", terminal: true, purpose: null },
  { number: 11, kind: "reversal-cancellation", terminal: true, purpose: null },
] as const;

describe("account-kind", () => {
  for (const { number, kind, terminal, purpose } of KINDS) {
    const end = terminal ? "terminal" : "not terminal";
    it(`stores ${kind} as ${number}: ${end}, purpose ${purpose ?? "none"}`, () => {
      expect(packAccountKind(kind)).to.equal(number);
      expect(unpackAccountKind(number)).to.equal(kind);
      expect(isTerminal(kind)).to.equal(terminal);
      expect(purposeRequired(kind)).to.equal(purpose);
    });
  }

  it("takes outcomes from abroad into holding accounts and into share of proceeds", () => {
    expect(ACCOUNT_KINDS.filter(receivesFromAbroad)).to.deep.equal([
      "party-holding",
      "entity-holding",
      "share-of-proceeds",
    ]);
  });

  for (const wrong of [0, 12, -1]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackAccountKind(wrong)).to.throw(RegistryError, `${wrong} is not an account`);
    });
  }
});
