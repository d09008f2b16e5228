import { expect } from "chai";
import { assert, boolean, constantFrom, integer, property, record } from "fast-check";
import { ACCOUNT_KINDS, isTerminal } from "./account-kind.ts";
import { unpackBlockFlags } from "./block-flags.ts";
import { blockState, POSSIBLE_ACTIONS } from "./block-state.ts";
import { FIRST_TRANSFER_TRIGGERS } from "./first-transfer-trigger.ts";
import type { Move } from "./move.ts";
import { previewMove } from "./preview-move.ts";
import { unpackPurposes } from "./purpose.ts";
import {
  activeApproach,
  entityOfXxa,
  partyOfXxc,
  sampleAuthorization,
  sampleItmoMove,
  sampleMove,
  terminalBeside,
} from "./sample-move.ts";
import { tonnes } from "./tonnes.ts";

const disposal = (kind: (typeof ACCOUNT_KINDS)[number]): Move => ({
  ...sampleMove,
  to: terminalBeside(entityOfXxa, kind),
});

describe("preview-move", () => {
  it("foresees a first transfer to another Party, with approval", () => {
    expect(previewMove(sampleMove)).to.deep.equal({
      ok: true,
      consequences: {
        firstTransfer: "international",
        action: "first-transfer",
        needsApproval: true,
        delaySeconds: 0,
      },
    });
  });

  it("foresees a later transfer", () => {
    expect(previewMove(sampleItmoMove)).to.deep.equal({
      ok: true,
      consequences: {
        firstTransfer: null,
        action: "transfer",
        needsApproval: true,
        delaySeconds: 0,
      },
    });
  });

  it("foresees a transfer at home, without approval and without an authorization", () => {
    const neighbour = { ...entityOfXxa, entity: 2 };
    expect(previewMove({ ...sampleMove, to: neighbour, authorization: null })).to.deep.equal({
      ok: true,
      consequences: {
        firstTransfer: null,
        action: "domestic-transfer",
        needsApproval: false,
        delaySeconds: 0,
      },
    });
  });

  it("foresees first transfer and cancellation for CORSIA in one move", () => {
    expect(previewMove(disposal("imp-cancellation"))).to.deep.equal({
      ok: true,
      consequences: {
        firstTransfer: "use-or-cancellation",
        action: "cancellation",
        needsApproval: true,
        delaySeconds: 0,
      },
    });
  });

  it("foresees a use, without approval from a free account", () => {
    const to = terminalBeside(partyOfXxc, "ndc-use");
    expect(previewMove({ ...sampleItmoMove, from: partyOfXxc, to })).to.deep.equal({
      ok: true,
      consequences: { firstTransfer: null, action: "use", needsApproval: false, delaySeconds: 0 },
    });
  });

  for (const kind of [
    "omge-cancellation",
    "voluntary-cancellation",
    "reversal-cancellation",
  ] as const) {
    it(`foresees a voluntary cancellation in an account for ${kind}`, () => {
      expect(previewMove(disposal(kind))).to.deep.equal({
        ok: true,
        consequences: {
          firstTransfer: null,
          action: "voluntary-cancellation",
          needsApproval: true,
          delaySeconds: 0,
        },
      });
    });
  }

  it("foresees how long a delayed account's send waits, unless it trusts the receiver", () => {
    const delayed = {
      ...sampleMove,
      from: { ...entityOfXxa, delayed: true },
      sendDelaySeconds: 60,
    };
    const secondsOf = (move: Move) => {
      const ruling = previewMove(move);
      return ruling.ok ? ruling.consequences.delaySeconds : ruling.refusal.code;
    };
    expect(secondsOf(delayed)).to.equal(60);
    expect(secondsOf({ ...delayed, trusted: true })).to.equal(0);
    expect(secondsOf({ ...delayed, from: entityOfXxa })).to.equal(0);
  });

  it("asks for approval of whatever leaves a buffer", () => {
    const buffer = { ...partyOfXxc, kind: "buffer" } as const;
    expect(previewMove({ ...sampleItmoMove, from: buffer, to: partyOfXxc })).to.deep.equal({
      ok: true,
      consequences: {
        firstTransfer: null,
        action: "domestic-transfer",
        needsApproval: true,
        delaySeconds: 0,
      },
    });
  });

  it("refuses as each of the rules refuses", () => {
    const refusals = [
      previewMove({ ...sampleMove, quantity: tonnes(0) }),
      previewMove({ ...sampleMove, authorization: null }),
      previewMove(disposal("op-cancellation")),
      previewMove({ ...sampleMove, to: { ...partyOfXxc, kind: "buffer" } }),
      previewMove({ ...sampleMove, approach: { ...activeApproach, paused: "security" } }),
      previewMove({ ...sampleMove, approach: { ...activeApproach, status: "suspended" } }),
    ];
    expect(refusals.map((ruling) => (ruling.ok ? "ok" : ruling.refusal.code))).to.deep.equal([
      "ZERO_QUANTITY",
      "NOT_AUTHORIZED",
      "PURPOSE_NOT_AUTHORIZED",
      "RESERVE_NOT_FROM_ABROAD",
      "APPROACH_PAUSED",
      "APPROACH_NOT_ACTIVE",
    ]);
  });

  const anyMove = record({
    flags: constantFrom(0, 0, 0, 1, 1, 1, 3, 5, 8), // weighted towards blocks that may move
    authorized: boolean(),
    purposes: integer({ min: 1, max: 7 }),
    definition: constantFrom(...FIRST_TRANSFER_TRIGGERS),
    revoked: boolean(),
    abroad: boolean(),
    quantity: integer({ min: 1, max: 1000 }),
    kind: constantFrom(...ACCOUNT_KINDS),
    toAbroad: boolean(),
  }).map((given): Move => {
    const from = given.abroad ? partyOfXxc : entityOfXxa;
    const beside = given.toAbroad ? partyOfXxc : entityOfXxa;
    const to = isTerminal(given.kind)
      ? terminalBeside(from, given.kind)
      : { ...beside, kind: given.kind };
    const authorization = {
      ...sampleAuthorization,
      purposes: unpackPurposes(given.purposes),
      firstTransferDefinition: given.definition,
      revoked: given.revoked,
    };
    return {
      ...sampleMove,
      block: { ...sampleMove.block, flags: unpackBlockFlags(given.flags) },
      from,
      to: given.authorized ? to : { ...to, approach: null },
      quantity: tonnes(given.quantity),
      authorization: given.authorized ? authorization : null,
    };
  });

  it("never moves a terminal, locked or frozen block, and first transfers a block once", () => {
    assert(
      property(anyMove, (move) => {
        const ruling = previewMove(move);
        if (!ruling.ok) return;
        const { firstTransferred, terminal, locked, frozen } = move.block.flags;
        expect([terminal, locked, frozen]).to.deep.equal([false, false, false]);
        if (firstTransferred) expect(ruling.consequences.firstTransfer).to.equal(null);
      }),
      { numRuns: 500 },
    );
  });

  it("lets nothing be held abroad or used for a purpose before first transfer", () => {
    assert(
      property(anyMove, (move) => {
        const ruling = previewMove(move);
        if (!ruling.ok) return;
        const { action, firstTransfer } = ruling.consequences;
        const after = move.block.flags.firstTransferred || firstTransfer !== null;
        const outward = ["first-transfer", "transfer", "use", "cancellation"].includes(action);
        if (outward) expect(after).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it("stays within what the block's state allows", () => {
    assert(
      property(anyMove, (move) => {
        const ruling = previewMove(move);
        // a block without a tag cannot be first transferred: the ledger never shows that combination
        if (!ruling.ok || (move.authorization === null && move.block.flags.firstTransferred))
          return;
        const state = blockState({
          authorization: move.authorization?.tag ?? null,
          flags: move.block.flags,
          holder: move.from.kind,
        });
        expect(POSSIBLE_ACTIONS[state]).to.include(ruling.consequences.action);
      }),
      { numRuns: 500 },
    );
  });
});
