import { expect } from "chai";
import { createChainClient } from "../client.ts";
import { startAnvil, type TestChain } from "../testing/start-anvil.ts";
import { forwardRpc } from "./forward-rpc.ts";

describe("forwardRpc", function () {
  this.timeout(60_000);
  let chain: TestChain;
  before(async () => {
    chain = await startAnvil();
  });
  after(() => chain.stop());

  const message = (method: string, params: readonly unknown[] = [], id: unknown = 1) => {
    return { jsonrpc: "2.0", id, method, params };
  };
  const forward = (body: unknown) => forwardRpc(chain.client, body);

  it("passes a read on to the node", async () => {
    expect(await forward(message("eth_chainId"))).to.deep.equal({
      jsonrpc: "2.0",
      id: 1,
      result: "0x7a69",
    });
  });

  it("answers a batch in its order, each with its id", async () => {
    const answers = await forward([message("eth_chainId", [], "a"), message("net_version", [], 7)]);
    expect(answers).to.deep.equal([
      { jsonrpc: "2.0", id: "a", result: "0x7a69" },
      { jsonrpc: "2.0", id: 7, result: "31337" },
    ]);
  });

  it("refuses what neither reads nor sends a signed transaction", async () => {
    for (const method of ["evm_mine", "anvil_setBalance", "eth_sendTransaction", "eth_accounts"]) {
      const answer = await forward(message(method));
      expect(answer).to.have.nested.property("error.code", -32601);
      expect(answer).to.have.nested.property("error.message").that.contains(method);
    }
  });

  it("passes the node's own refusal on, revert data included", async () => {
    const wrong = await forward(message("eth_sendRawTransaction", ["0x01"]));
    expect(wrong).to.have.nested.property("error.message").that.does.not.contain("URL");
    // PUSH4 c0ffee01, stored at 0 as the last four bytes of 32, then REVERT(28, 4).
    const reverting = "0x63c0ffee015f526004601cfd";
    const answer = await forward(message("eth_call", [{ data: reverting }, "latest"]));
    expect(answer).to.have.nested.property("error.data", "0xc0ffee01");
  });

  it("refuses what is no request", async () => {
    const wrong = [null, 7, "x", {}, { ...message("eth_chainId"), jsonrpc: "1.0" }];
    for (const body of [...wrong, { ...message("eth_chainId"), params: {} }]) {
      expect(await forward(body)).to.have.nested.property("error.code", -32600);
    }
  });

  it("refuses a batch of none and of more than 50", async () => {
    const many = Array.from({ length: 51 }, () => message("eth_chainId"));
    expect(await forward(many)).to.have.nested.property(
      "error.message",
      "A batch holds 1 to 50 requests; this one holds 51.",
    );
    expect(await forward([])).to.have.nested.property("error.code", -32600);
  });

  it("says that the node does not answer, and not where it is", async () => {
    const client = createChainClient({ rpcUrl: "http://user:s3cret@127.0.0.1:1", retries: 0 });
    expect(await forwardRpc(client, message("eth_chainId"))).to.deep.equal({
      jsonrpc: "2.0",
      id: 1,
      error: { code: -32603, message: "The chain's node does not answer. Try again later." },
    });
  });
});
