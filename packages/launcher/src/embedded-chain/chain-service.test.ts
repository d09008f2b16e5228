import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { pino } from "pino";
import { type EmbeddedChain, startEmbeddedChain } from "./start-embedded-chain.ts";

/** JUMPDEST, and back to it. */
const ENDLESS = { data: "0x5b600056" };
const MUCH = "0xffffffffffff";

describe("the embedded chain's calls", () => {
  let dataDir: string;
  let chain: EmbeddedChain;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-chain-test-"));
    chain = await startEmbeddedChain({ dataDir, logger: pino({ level: "silent" }) });
  });
  after(async () => {
    await chain.stop();
    await rm(dataDir, { recursive: true });
  });

  const refusal = async (...params: readonly unknown[]): Promise<string> => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_call", params });
    const answer = await fetch(chain.rpcUrl, { method: "POST", body });
    const { error } = (await answer.json()) as { readonly error: { readonly message: string } };
    return error.message;
  };

  it("end when they would not by themselves, however much gas they bring", async () => {
    expect(await refusal(ENDLESS, "latest")).to.contain("OutOfGas");
    expect(await refusal({ ...ENDLESS, gas: MUCH }, "latest")).to.contain("OutOfGas");
    const block = { gasLimit: MUCH };
    expect(await refusal({ ...ENDLESS, gas: MUCH }, "latest", {}, block)).to.contain("OutOfGas");
  });
});
