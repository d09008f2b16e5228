import { expect } from "chai";
import type { Account } from "./account.ts";
import type { AccountKind } from "./account-kind.ts";
import type { Move } from "./move.ts";
import { reserveRefusal } from "./reserve-rule.ts";
import { entityOfXxa, partyOfXxc, sampleMove, terminalBeside } from "./sample-move.ts";

const partyOfXxa: Account = { ...partyOfXxc, registry: entityOfXxa.registry };
const ofXxa = (kind: AccountKind): Account => ({ ...partyOfXxa, kind });
const move = (from: Account, to: Account): Move => ({ ...sampleMove, from, to });

describe("reserve-rule", () => {
  it("has nothing to say between holding accounts", () => {
    expect(reserveRefusal(sampleMove)).to.equal(null);
  });

  it("keeps the host's own part in the country", () => {
    const stays = { code: "RETENTION_STAYS_HOME" };
    const retention = ofXxa("retention");
    expect(reserveRefusal(move(retention, partyOfXxc))).to.include(stays);
    expect(reserveRefusal(move(retention, { ...partyOfXxc, kind: "retention" }))).to.include(stays);
    expect(reserveRefusal(move(retention, partyOfXxa))).to.include(stays);
    expect(reserveRefusal(move(retention, ofXxa("retention")))).to.equal(null);
    const cancelled = terminalBeside(retention, "voluntary-cancellation");
    expect(reserveRefusal(move(retention, cancelled))).to.equal(null);
  });

  it("lets only share of proceeds come from abroad", () => {
    const abroad = (kind: AccountKind) =>
      reserveRefusal(move(entityOfXxa, { ...partyOfXxc, kind }));
    expect(abroad("share-of-proceeds")).to.equal(null);
    expect(abroad("buffer")).to.include({ code: "RESERVE_NOT_FROM_ABROAD" });
    expect(abroad("retention")).to.include({ code: "RESERVE_NOT_FROM_ABROAD" });
  });

  it("keeps a buffer for reversals, unless it goes back to its Party", () => {
    const buffer = ofXxa("buffer");
    const only = { code: "BUFFER_ONLY_FOR_REVERSALS" };
    expect(reserveRefusal(move(buffer, partyOfXxa))).to.equal(null);
    expect(reserveRefusal(move(buffer, terminalBeside(buffer, "reversal-cancellation")))).to.equal(
      null,
    );
    expect(reserveRefusal(move(buffer, terminalBeside(buffer, "ndc-use")))).to.include(only);
    expect(reserveRefusal(move(buffer, entityOfXxa))).to.include(only);
    expect(reserveRefusal(move(buffer, partyOfXxc))).to.include(only);
  });
});
