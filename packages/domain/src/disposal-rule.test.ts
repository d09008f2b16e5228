import { expect } from "chai";
import { approachCode } from "./approach-code.ts";
import type { Authorization } from "./authorization.ts";
import { disposalRefusal } from "./disposal-rule.ts";
import type { Move } from "./move.ts";
import { registryCode } from "./registry-code.ts";
import {
  activeApproach,
  entityOfXxa,
  partyOfXxc,
  sampleAuthorization,
  sampleItmoMove,
  sampleMove,
  terminalBeside,
} from "./sample-move.ts";

const under = (changes: Partial<Authorization>, move: Move): Move => ({
  ...move,
  authorization: { ...sampleAuthorization, ...changes },
});
const corsia: Move = { ...sampleMove, to: terminalBeside(entityOfXxa, "imp-cancellation") };
const ndcUse: Move = {
  ...sampleItmoMove,
  from: partyOfXxc,
  to: terminalBeside(partyOfXxc, "ndc-use"),
};
const voluntary: Move = {
  ...sampleMove,
  to: terminalBeside(entityOfXxa, "voluntary-cancellation"),
};

describe("disposal-rule", () => {
  it("lets the acquiring Party use an ITMO towards its NDC", () => {
    expect(disposalRefusal(ndcUse)).to.equal(null);
  });

  it("lets an authorized entity cancel for OIMP, as first transfer or after it", () => {
    expect(disposalRefusal(corsia)).to.equal(null);
    expect(disposalRefusal({ ...sampleItmoMove, to: corsia.to })).to.equal(null);
  });

  it("lets anyone cancel voluntarily or for OMGE, revoked or not", () => {
    expect(disposalRefusal(voluntary)).to.equal(null);
    expect(disposalRefusal(under({ revoked: true }, voluntary))).to.equal(null);
    const omge = { ...voluntary, to: terminalBeside(entityOfXxa, "omge-cancellation") };
    expect(disposalRefusal(omge)).to.equal(null);
  });

  it("lets a mitigation outcome be cancelled in the account without an approach", () => {
    const outcome = { ...voluntary, authorization: null, to: { ...voluntary.to, approach: null } };
    expect(disposalRefusal(outcome)).to.equal(null);
  });

  it("does not ask a Party for an entity's authorization", () => {
    expect(disposalRefusal({ ...corsia, from: { ...corsia.from, entity: null } })).to.equal(null);
  });

  it("lets any entity cancel when the authorization names none", () => {
    const stranger = { ...corsia, from: { ...corsia.from, entity: 9 } };
    expect(disposalRefusal(under({ entities: [] }, stranger))).to.equal(null);
  });

  it("needs an active approach for what would be a first transfer, and not after it", () => {
    const suspended = { ...activeApproach, status: "suspended" } as const;
    expect(disposalRefusal({ ...corsia, approach: suspended })).to.include({
      code: "APPROACH_NOT_ACTIVE",
    });
    expect(disposalRefusal({ ...ndcUse, approach: suspended })).to.equal(null);
    expect(disposalRefusal({ ...voluntary, approach: suspended })).to.equal(null);
  });

  const unauthorizedIn = (move: Move): Move => ({
    ...move,
    authorization: null,
    to: { ...move.to, approach: null },
  });
  const refused: readonly (readonly [string, Move, string])[] = [
    [
      "another Party's account",
      { ...corsia, to: terminalBeside(partyOfXxc, "imp-cancellation") },
      "FOREIGN_TERMINAL_ACCOUNT",
    ],
    [
      "an account in the Party's other registry",
      { ...corsia, to: { ...corsia.to, registry: registryCode("XXA02") } },
      "FOREIGN_TERMINAL_ACCOUNT",
    ],
    [
      "an account of another approach",
      { ...corsia, to: { ...corsia.to, approach: approachCode("CA0002") } },
      "OTHER_APPROACH",
    ],
    [
      "an account without an approach, for an authorized block",
      { ...voluntary, to: { ...voluntary.to, approach: null } },
      "OTHER_APPROACH",
    ],
    [
      "an account of an approach, for a mitigation outcome",
      { ...voluntary, authorization: null },
      "OTHER_APPROACH",
    ],
    ["NDC use without an authorization", unauthorizedIn(ndcUse), "NOT_AUTHORIZED"],
    ["OIMP without an authorization", unauthorizedIn(corsia), "NOT_AUTHORIZED"],
    ["a revoked authorization", under({ revoked: true }, corsia), "AUTHORIZATION_REVOKED"],
    [
      "NDC use that was not authorized",
      under({ purposes: new Set(["IMP"]) }, ndcUse),
      "PURPOSE_NOT_AUTHORIZED",
    ],
    [
      "OP when only IMP was authorized",
      { ...corsia, to: terminalBeside(entityOfXxa, "op-cancellation") },
      "PURPOSE_NOT_AUTHORIZED",
    ],
    [
      "the host's own use",
      { ...sampleItmoMove, to: terminalBeside(entityOfXxa, "ndc-use") },
      "HOST_CANNOT_USE",
    ],
    ["an entity not named", under({ entities: [2, 3] }, corsia), "ENTITY_NOT_AUTHORIZED"],
    [
      "a date outside the timeframe",
      { ...corsia, date: new Date("2031-01-01T00:00:00Z") },
      "OUTSIDE_USE_WINDOW",
    ],
    [
      "OIMP before the first transfer that is defined otherwise",
      under({ firstTransferDefinition: "issuance" }, corsia),
      "NOT_FIRST_TRANSFERRED",
    ],
    [
      "NDC use before first transfer",
      { ...ndcUse, block: sampleMove.block },
      "NOT_FIRST_TRANSFERRED",
    ],
  ];
  for (const [what, move, code] of refused) {
    it(`refuses ${what}: ${code}`, () => {
      expect(disposalRefusal(move)).to.include({ code });
    });
  }

  it("names the approaches that do not match", () => {
    const other = { ...corsia, to: { ...corsia.to, approach: approachCode("CA0002") } };
    expect(disposalRefusal(other)).to.deep.equal({
      code: "OTHER_APPROACH",
      message: "The account is for CA0002, the block is under CA0001.",
      remedy: "Send to the account for CA0001.",
    });
  });
});
