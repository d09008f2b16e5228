import { partyCode, RegistryError, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import type { Deployment } from "../deployment.ts";
import { sendCall } from "../send/send-call.ts";
import type { Signer } from "../send/signer.ts";
import { refusalOf, startAnvil, type TestChain, testSigner } from "../testing/index.ts";
import { prepareGrantPartyRole } from "../writes/grant-party-role.ts";
import { prepareOpenRegistry } from "../writes/open-registry.ts";
import { preparePause, prepareUnpause } from "../writes/pause.ts";
import { deploySystem } from "./deploy-system.ts";
import { type HandOverStep, handOverSteps, renounceStep } from "./hand-over.ts";

describe("handing a registry over", () => {
  let chain: TestChain;
  let deployment: Deployment;
  let deployer: Signer;
  let ministry: Signer;

  before(async () => {
    chain = await startAnvil({ timestamp: 1_700_000_000 });
    deployer = testSigner(chain.client, "deployer");
    ministry = testSigner(chain.client, "ministry");
    deployment = await deploySystem({ client: chain.client, wallet: deployer });
  });
  after(() => chain?.stop());

  const WEEK = 604_800;
  const remaining = () =>
    handOverSteps({ client: chain.client, deployment, to: ministry.address, delay: WEEK });
  const renounce = (to: Signer) =>
    renounceStep(
      { client: chain.client, deployment, to: to.address, delay: WEEK },
      deployer.address,
    );
  const send = (wallet: Signer, call: HandOverStep["call"]) =>
    sendCall({ client: chain.client, wallet }, call);

  it("refuses to leave nobody with the administrator's role", async () => {
    for (const to of [ministry, deployer]) {
      const refused = await renounce(to).catch((error: unknown) => error);
      expect(refused).to.be.instanceOf(RegistryError).with.property("code", "NOT_ALLOWED");
    }
  });

  it("names each step in words", async () => {
    const words = (await remaining()).map(({ what }) => what);
    expect(words).to.deep.equal([
      "a role of its own for what the steward does at ledger",
      "a role of its own for what the guardian does at ledger",
      "a role of its own for what the opener does at accounts",
      "a role of its own for what the opener does at authorizations",
      `${ministry.address} becomes steward, with 604800 s of delay`,
      `${ministry.address} becomes guardian`,
      `${ministry.address} becomes opener`,
      `${ministry.address} becomes administrator, with 604800 s of delay`,
    ]);
  });

  it("goes on where it was cut off, and ends with nothing to do", async () => {
    for (const { call } of (await remaining()).slice(0, 3)) await send(deployer, call);
    expect(await remaining()).to.have.length(5);
    for (const { call } of await remaining()) await send(deployer, call);
    expect(await remaining()).to.deep.equal([]);
  });

  it("lets the new holder pause at once and open registries", async () => {
    await send(ministry, preparePause(deployment, { reason: "security" }));
    await send(ministry, prepareUnpause(deployment));
    const registry = registryCode("XXA01");
    await send(ministry, prepareOpenRegistry(deployment, { registry, title: "Registry of XXA" }));
  });

  it("leaves the former administrator with nothing", async () => {
    await send(deployer, (await renounce(ministry)).call);
    const paused = await refusalOf(
      send(deployer, preparePause(deployment, { reason: "security" })),
    );
    expect(paused.code).to.equal("AccessManagedUnauthorized");
    const granted = await refusalOf(
      send(
        deployer,
        prepareGrantPartyRole(deployment, { account: deployer.address, ...REGISTRAR }),
      ),
    );
    expect(granted.code).to.equal("AccessManagerUnauthorizedAccount");
  });
});

const REGISTRAR = { party: partyCode("XXA"), role: "registrar" } as const;
