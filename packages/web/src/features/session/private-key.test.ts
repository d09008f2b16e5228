import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { addressOfKey, newPrivateKey } from "./private-key.ts";

describe("private key", () => {
  it("signs for the address that every wallet shows for it", () => {
    const first = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
    expect(addressOfKey(first)).to.equal("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266");
  });

  it("is refused outside the curve", () => {
    expect(() => addressOfKey(`0x${"00".repeat(32)}`)).to.throw(
      RegistryError,
      "This number is not a private key.",
    );
  });

  it("is another one each time", () => {
    expect(newPrivateKey()).to.match(/^0x[0-9a-f]{64}$/);
    expect(newPrivateKey()).not.to.equal(newPrivateKey());
  });
});
