import { expect } from "chai";
import { unpackBlockFlags } from "./block-flags.ts";
import { blockState, POSSIBLE_ACTIONS } from "./block-state.ts";

const held = { authorization: null, flags: unpackBlockFlags(0), holder: "party-holding" } as const;

describe("block-state", () => {
  it("begins as a mitigation outcome", () => {
    expect(blockState(held)).to.equal("mitigation-outcome");
  });

  it("is authorized once it carries an authorization", () => {
    expect(blockState({ ...held, authorization: 7 })).to.equal("authorized");
  });

  it("is first transferred once flagged, locked or frozen as it may be", () => {
    expect(blockState({ ...held, authorization: 7, flags: unpackBlockFlags(1 + 4 + 8) })).to.equal(
      "first-transferred",
    );
  });

  it("ends as used in the NDC account and as cancelled in any other terminal account", () => {
    const ended = { authorization: 7, flags: unpackBlockFlags(1 + 2) };
    expect(blockState({ ...ended, holder: "ndc-use" })).to.equal("used");
    expect(blockState({ ...ended, holder: "imp-cancellation" })).to.equal("cancelled");
    expect(blockState({ ...held, holder: "voluntary-cancellation" })).to.equal("cancelled");
  });

  it("allows nothing once used or cancelled", () => {
    expect(POSSIBLE_ACTIONS.used).to.deep.equal([]);
    expect(POSSIBLE_ACTIONS.cancelled).to.deep.equal([]);
  });
});
