import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { decisionBarrier } from "./decision-barrier.ts";

const holder = address(`0x${"a1".repeat(20)}`);
const officer = address(`0x${"0f".repeat(20)}`);
const request = { requester: holder, holder: { address: holder } };

describe("deciding a request", () => {
  it("is open to another person", () => {
    expect(decisionBarrier(request, { address: officer })).to.equal(null);
  });

  it("is not open to who asked", () => {
    const asked = { requester: officer, holder: { address: holder } };
    expect(decisionBarrier(asked, { address: officer })).to.equal(
      `${officer} made this request and so cannot decide it.`,
    );
  });

  it("is not open to whose blocks they are", () => {
    const asked = { requester: officer, holder: { address: holder } };
    expect(decisionBarrier(asked, { address: holder })).to.equal(
      `${holder} holds these blocks and so cannot decide the request.`,
    );
  });

  it("is left to the role's own reason when nobody is signed in", () => {
    expect(decisionBarrier(request, null)).to.equal(null);
  });
});
