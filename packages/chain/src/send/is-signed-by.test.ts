import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { privateKeyToAccount } from "viem/accounts";
import { startAnvil, type TestChain } from "../testing/index.ts";
import { isSignedBy } from "./is-signed-by.ts";
import { signerOfAccount } from "./signer-of-account.ts";

const KEY = privateKeyToAccount(`0x${"51".repeat(32)}`);
const OTHER = privateKeyToAccount(`0x${"52".repeat(32)}`);

describe("isSignedBy", function () {
  this.timeout(60_000);
  let chain: TestChain;
  before(async () => {
    chain = await startAnvil();
  });
  after(() => chain?.stop());

  it("knows who signed a text, and that nobody signed another", async () => {
    const account = address(KEY.address);
    const signature = await signerOfAccount(chain.client, KEY).signText("Try again.");
    const signed = { account, text: "Try again.", signature };
    expect(await isSignedBy(chain.client, signed)).to.equal(true);
    expect(await isSignedBy(chain.client, { ...signed, text: "Try twice." })).to.equal(false);
    const other = { ...signed, account: address(OTHER.address) };
    expect(await isSignedBy(chain.client, other)).to.equal(false);
    expect(await isSignedBy(chain.client, { ...signed, signature: "0x1234" })).to.equal(false);
  });
});
