import { expect } from "chai";
import { address } from "./address.ts";
import { mayDecide } from "./approval.ts";

const requester = address(`0x${"a1".repeat(20)}`);
const holder = address(`0x${"b2".repeat(20)}`);
const decider = address(`0x${"c3".repeat(20)}`);

describe("approval", () => {
  it("is for a third person", () => {
    expect(mayDecide({ requester, holder, decider })).to.deep.equal({ ok: true });
  });

  it("is never for the requester, in any letter case", () => {
    const same = address(requester.toUpperCase().replace("0X", "0x"));
    expect(mayDecide({ requester, holder, decider: same })).to.deep.equal({
      ok: false,
      refusal: {
        code: "REQUESTER_DECIDES",
        message: `${requester} made this request and so cannot decide it.`,
        remedy: "Ask another approver of the Party to decide.",
      },
    });
  });

  it("is never for the holder, though an operator asked", () => {
    expect(mayDecide({ requester, holder, decider: holder }))
      .to.have.nested.property("refusal.code")
      .that.equals("HOLDER_DECIDES");
  });
});
