import { expect } from "chai";
import { isPrivateKey, parseTrainingKeys } from "./training-keys.ts";

const row = {
  id: "XXA-registrar",
  label: "XXA registry administrator",
  party: "XXA",
  role: "registrar",
  address: `0x${"A1".repeat(20)}`,
  privateKey: `0x${"5e".repeat(32)}`,
};

describe("training keys", () => {
  it("are read with the address in lower case", () => {
    const [key] = parseTrainingKeys([row]);
    expect(key?.address).to.equal(`0x${"a1".repeat(20)}`);
    expect(key?.label).to.equal("XXA registry administrator");
    expect(key?.party).to.equal("XXA");
  });

  it("may stand for no Party", () => {
    expect(parseTrainingKeys([{ ...row, party: "" }])[0]?.party).to.equal(null);
  });

  it("leave out a row without a key", () => {
    expect(parseTrainingKeys([{ ...row, privateKey: "0x12" }, null, 7])).to.deep.equal([]);
  });

  it("are none when the answer is none", () => {
    expect(parseTrainingKeys({ error: "no" })).to.deep.equal([]);
    expect(parseTrainingKeys(null)).to.deep.equal([]);
  });
});

describe("a private key", () => {
  it("is 0x and 64 hexadecimal digits", () => {
    expect(isPrivateKey(`0x${"aB".repeat(32)}`)).to.equal(true);
    expect(isPrivateKey("ab".repeat(32))).to.equal(false);
    expect(isPrivateKey(`0x${"ab".repeat(31)}`)).to.equal(false);
    expect(isPrivateKey(12)).to.equal(false);
  });
});
