import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { packActivityCode, unpackActivityCode } from "./activity-code.ts";

describe("an activity's id", () => {
  it("is its text padded to 32 bytes", () => {
    const packed = "0x4143542d31000000000000000000000000000000000000000000000000000000";
    expect(packActivityCode("ACT-1")).to.equal(packed);
    expect(unpackActivityCode(packed)).to.equal("ACT-1");
  });

  it("may fill all 32 bytes and use letters beyond ASCII", () => {
    expect(unpackActivityCode(packActivityCode("ménage-0123456789-0123456789-01"))).to.equal(
      "ménage-0123456789-0123456789-01",
    );
  });

  it("stays hexadecimal when its bytes are no text, and packs back", () => {
    const packed = `0xff${"00".repeat(30)}01` as const;
    expect(unpackActivityCode(packed)).to.equal(packed);
    expect(packActivityCode(packed)).to.equal(packed);
  });

  it("refuses what is empty or too long", () => {
    const tooLong = "ACT-0123456789-0123456789-0123456789";
    expect(() => packActivityCode("")).to.throw(RegistryError, '"" has 0 bytes');
    expect(() => packActivityCode(tooLong)).to.throw(RegistryError, "has 36 bytes");
  });
});
