import { RegistryError, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { createWalletClient, custom, UserRejectedRequestError } from "viem";
import {
  deployTestSystem,
  refusalOf,
  startAnvil,
  type TestChain,
  type TestSystem,
  testSigner,
} from "../testing/index.ts";
import { prepareOpenRegistry } from "../writes/open-registry.ts";
import { currentFees } from "./fees.ts";
import { sendCall } from "./send-call.ts";
import type { Signer } from "./signer.ts";
import { signerOfWallet } from "./signer-of-wallet.ts";
import { simulateCall } from "./simulate-call.ts";
import { waitForReceipt } from "./wait-for-receipt.ts";

describe("sending", () => {
  let chain: TestChain;
  let system: TestSystem;

  before(async () => {
    chain = await startAnvil();
    system = await deployTestSystem(chain);
  });
  after(() => chain?.stop());

  it("offers nothing for gas where gas is free", async () => {
    expect(await currentFees(chain.client)).to.deep.equal({
      type: "eip1559",
      maxFeePerGas: 0n,
      maxPriorityFeePerGas: 0n,
    });
  });

  it("gives each of one signer's transactions its own nonce, sent all at once", async () => {
    const codes = ["XXD01", "XXD02", "XXD03", "XXD04"];
    const sent = await Promise.all(
      codes.map((code) =>
        system.send(
          system.administrator,
          prepareOpenRegistry(system.deployment, { registry: registryCode(code), title: code }),
        ),
      ),
    );
    const opened = sent.map(
      ({ events: [event] }) => event?.name === "RegistryOpened" && event.registry,
    );
    expect(opened).to.deep.equal(codes);
  });

  it("signs nothing that a contract refuses", async () => {
    const stranger = testSigner(chain.client, "stranger");
    const registry = registryCode("XXE01");
    const call = prepareOpenRegistry(system.deployment, { registry, title: "Not mine" });
    const signed: unknown[] = [];
    const watched: Signer = {
      ...stranger,
      sendTransaction: (transaction) => {
        signed.push(transaction);
        return stranger.sendTransaction(transaction);
      },
    };
    const sending = sendCall({ client: chain.client, wallet: watched }, call);
    expect((await refusalOf(sending)).code).to.equal("AccessManagedUnauthorized");
    expect((await refusalOf(simulateCall(chain.client, stranger, call))).code).to.equal(
      "AccessManagedUnauthorized",
    );
    expect(signed).to.deep.equal([]);
  });

  it("says why a transaction failed in its chain block", async () => {
    const { administrator, deployment } = system;
    const call = prepareOpenRegistry(deployment, { registry: registryCode("XXF01"), title: "F" });
    await chain.request("evm_setAutomine", [false]);
    const twice = [system.send(administrator, call), system.send(administrator, call)];
    const mining = setInterval(() => void chain.request("evm_mine"), 50);
    const results = await Promise.allSettled(twice);
    clearInterval(mining);
    await chain.request("evm_setAutomine", [true]);
    const failed = results.filter((result) => result.status === "rejected");
    expect(failed.map(({ reason }) => reason.message)).to.deep.equal([
      "The registry XXF01 is already open.",
    ]);
  });

  it("gives up waiting for a transaction that is in no chain block", async () => {
    const error = await waitForReceipt(chain.client, `0x${"12".repeat(32)}`, 30).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(RegistryError).and.to.include({ code: "NOT_SYNCED" });
  });

  it("tells who declined in the wallet", async () => {
    const error = await failureOfWallet("0x7a69");
    expect(error).to.include({ code: "NOT_ALLOWED" });
    expect(error.message).to.match(/^The transaction was declined in the wallet of 0x/);
  });

  it("does not ask a wallet that is on another chain", async () => {
    expect((await failureOfWallet("0x1")).message).to.equal(
      "The wallet is on chain 1, and the registry is on chain 31337.",
    );
  });

  async function failureOfWallet(chainId: string): Promise<RegistryError> {
    const request = async ({ method }: { readonly method: string }) => {
      if (method === "eth_chainId") return chainId;
      throw new UserRejectedRequestError(new Error("User rejected the request."));
    };
    const { administrator, deployment } = system;
    const wallet = createWalletClient({ transport: custom({ request }) });
    const call = prepareOpenRegistry(deployment, { registry: registryCode("XXG01"), title: "G" });
    const signer = signerOfWallet(wallet, administrator.address);
    const error = await sendCall({ client: chain.client, wallet: signer }, call).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(RegistryError);
    return error as RegistryError; // asserted above
  }
});
