import { expect } from "chai";
import { packPowers, unpackPowers } from "./powers.ts";

describe("an office's powers", () => {
  it("are the bits of types/Powers.sol", () => {
    expect(packPowers(["issue"])).to.equal(1);
    expect(packPowers(["detach", "lock", "execute"])).to.equal(26);
    expect(packPowers(["write-authorizations"])).to.equal(512);
    expect(unpackPowers(98)).to.deep.equal(["detach", "freeze", "force"]);
    expect(unpackPowers(0)).to.deep.equal([]);
  });

  it("drop bits that stand for nothing", () => {
    expect(unpackPowers(1024 + 1)).to.deep.equal(["issue"]);
  });
});
