import { expect } from "chai";
import type { Authorization } from "./authorization.ts";
import { firstTransferBy } from "./first-transfer.ts";
import type { Move } from "./move.ts";
import {
  entityOfXxa,
  sampleAuthorization,
  sampleItmoMove,
  sampleMove,
  terminalBeside,
} from "./sample-move.ts";

const under = (changes: Partial<Authorization>, move: Move = sampleMove): Move => ({
  ...move,
  authorization: { ...sampleAuthorization, ...changes },
});
const corsia: Move = { ...sampleMove, to: terminalBeside(entityOfXxa, "imp-cancellation") };

describe("first-transfer", () => {
  it("is the first international transfer under an authorization for NDC", () => {
    expect(firstTransferBy(sampleMove)).to.equal("international");
  });

  it("is the cancellation for OIMP where the authorization defines it so", () => {
    expect(firstTransferBy(corsia)).to.equal("use-or-cancellation");
    const op = { ...corsia, to: terminalBeside(entityOfXxa, "op-cancellation") };
    expect(firstTransferBy(op)).to.equal("use-or-cancellation");
  });

  it("happens once", () => {
    expect(firstTransferBy(sampleItmoMove)).to.equal(null);
    expect(firstTransferBy({ ...sampleItmoMove, to: corsia.to })).to.equal(null);
  });

  it("is not an international transfer under an authorization for OIMP alone", () => {
    expect(firstTransferBy(under({ purposes: new Set(["IMP"]) }))).to.equal(null);
  });

  it("is not a cancellation where the definition is another event", () => {
    expect(firstTransferBy(under({ firstTransferDefinition: "issuance" }, corsia))).to.equal(null);
  });

  for (const kind of ["ndc-use", "omge-cancellation", "voluntary-cancellation"] as const) {
    it(`is not the entry into an account for ${kind}`, () => {
      expect(firstTransferBy({ ...corsia, to: terminalBeside(entityOfXxa, kind) })).to.equal(null);
    });
  }

  it("is not a transfer at home, nor without an authorization, nor under a revoked one", () => {
    expect(firstTransferBy({ ...sampleMove, to: entityOfXxa })).to.equal(null);
    expect(firstTransferBy({ ...sampleMove, authorization: null })).to.equal(null);
    expect(firstTransferBy(under({ revoked: true }))).to.equal(null);
    expect(firstTransferBy(under({ revoked: true }, corsia))).to.equal(null);
  });
});
