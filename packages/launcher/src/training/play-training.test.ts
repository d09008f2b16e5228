import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  accountOf,
  approachOf,
  balanceOf,
  getHead,
  leviesOf,
  policyOf,
  type Reading,
  requestOf,
  runOf,
  serialsIssued,
  terminalAccount,
} from "@sixtwo/chain";
import {
  type Address,
  approachCode,
  type BlockId,
  packBlockId,
  partyCode,
  registryCode,
  vintage,
} from "@sixtwo/domain";
import { expect } from "chai";
import { pino } from "pino";
import { readLauncherConfig } from "../config.ts";
import { type OpenedChain, openChain } from "../open-chain.ts";
import { playTraining } from "./play-training.ts";
import type { TrainingRole } from "./training-role.ts";

const XXA = partyCode("XXA");
const XXA01 = registryCode("XXA01");

describe("the training country on the embedded chain", function () {
  this.timeout(120_000);
  let dataDir: string;
  let opened: OpenedChain;
  let reading: Reading;
  let roles: readonly TrainingRole[];
  let played: number;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-training-"));
    const config = readLauncherConfig({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
    opened = await openChain({ config, logger: pino({ level: "silent" }) });
    reading = { client: opened.client, deployment: opened.deployment };
    roles = opened.embedded?.roles ?? [];
    played = await play();
  });
  after(async () => {
    await opened?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function play(): Promise<number> {
    const { client, deployment, embedded } = opened;
    if (!embedded) throw new Error("The chain is not embedded.");
    const training = { extent: "all", stopping: undefined } as const;
    return playTraining({ dataDir, client, deployment, ...embedded, ...training });
  }

  const addressOf = (id: string): Address => {
    const role = roles.find((candidate) => candidate.id === id);
    if (!role) throw new Error(`No role is called ${id}.`);
    return role.address;
  };

  it("is deployed in 17 chain blocks, and played in one for each act", async () => {
    const { number } = await getHead(opened.client);
    expect(Number(number)).to.equal(17 + played);
    expect(await play()).to.equal(0);
  });

  it("has every approach active for both of its Parties, with an initial report", async () => {
    const parts = [
      ["XXA", "CA0001"],
      ["XXC", "CA0001"],
      ["XXA", "CA0002"],
      ["GHA", "CA0012"],
      ["CHE", "CA0012"],
      ["MNG", "CA0016"],
      ["JPN", "CA0016"],
    ] as const;
    for (const [party, approach] of parts) {
      const asked = { party: partyCode(party), approach: approachCode(approach) };
      expect(await approachOf(reading, asked), `${party} ${approach}`).to.deep.equal({
        status: "active",
        paused: null,
        reported: true,
      });
    }
  });

  it("sets 5 % and 2 % of 1,000 t aside under CA0002", async () => {
    const asked = { party: XXA, approach: approachCode("CA0002") };
    expect(await leviesOf(reading, asked)).to.deep.equal({
      shareOfProceeds: { rate: 500, account: addressOf("XXA-adaptation") },
      omge: 200,
      retention: null,
      buffer: null,
    });
    const issued = await serialsIssued(reading, XXA01);
    expect(issued).to.equal(11_500n);
    // Batch 5 of XXA01 begins behind the four of the scenarios: serials 5,501 to 6,500.
    const holders = [
      [6_451n, addressOf("XXA-adaptation"), 50n],
      [6_431n, terminalAccount(XXA01, asked.approach, "omge-cancellation"), 20n],
      [6_131n, addressOf("XXC-party"), 300n],
      [5_501n, addressOf("XXA-party"), 630n],
    ] as const;
    for (const [first, holder, quantity] of holders) {
      const id = block({ batch: 5n, first });
      expect(await balanceOf(reading, { holder, id }), `serial ${first}`).to.equal(quantity);
    }
  });

  it("leaves a request pending, a block frozen and an account delayed", async () => {
    expect(await requestOf(reading, 3n)).to.include({ status: "pending", quantity: 300n });
    const frozen = await runOf(reading, block({ batch: 2n, first: 1_651n }));
    expect(frozen).to.deep.include({
      holder: addressOf("XXA-green-group-a"),
      quantity: 100n,
      flags: { firstTransferred: false, terminal: false, locked: false, frozen: true },
    });
    expect(await accountOf(reading, addressOf("XXA-broker"))).to.deep.include({
      kind: "entity-holding",
      free: true,
      delayed: true,
    });
    expect(await policyOf(reading, XXA01)).to.include({ sendDelaySeconds: 172_800 });
  });
});

function block({ batch, first }: { readonly batch: bigint; readonly first: bigint }): BlockId {
  return packBlockId({ registry: XXA01, vintage: vintage(2024), batch, first });
}
