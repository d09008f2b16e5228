import { expect } from "chai";
import { isTerminal, packAccountKind, purposeRequired, unpackAccountKind } from "./account-kind.ts";
import { RegistryError } from "./error.ts";

const KINDS = [
  { number: 1, kind: "party-holding", terminal: false, purpose: null },
  { number: 2, kind: "entity-holding", terminal: false, purpose: null },
  { number: 3, kind: "ndc-use", terminal: true, purpose: "NDC" },
  { number: 4, kind: "imp-cancellation", terminal: true, purpose: "IMP" },
  { number: 5, kind: "op-cancellation", terminal: true, purpose: "OP" },
  { number: 6, kind: "omge-cancellation", terminal: true, purpose: null },
  { number: 7, kind: "voluntary-cancellation", terminal: true, purpose: null },
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

  for (const wrong of [0, 8, -1]) {
    it(`refuses to unpack ${wrong}`, () => {
      expect(() => unpackAccountKind(wrong)).to.throw(RegistryError, `${wrong} is not an account`);
    });
  }
});
