import { expect } from "chai";
import { KIND, PARTY, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { openReserves, setLevies } from "./support/levies.ts";
import { refused } from "./support/refused.ts";

describe("the rates of levies", () => {
  let registry: TestRegistry;
  let proceeds: string;
  let retention: string;
  let buffer: string;

  beforeEach(async () => {
    registry = await freshRegistry();
    ({ proceeds, retention, buffer } = await openReserves(registry));
  });

  it("are less than the whole together", async () => {
    const { approaches } = registry;
    const rates = { shareOfProceeds: 2500, omge: 2500, retention: 2500, buffer: 2500 };
    const tooHigh = { by: approaches, error: "LeviesTooHigh" };
    await refused(setLevies(registry, rates), { ...tooHigh, args: [10_000n] });
    const most = { shareOfProceeds: 65_535, omge: 65_535 };
    await refused(setLevies(registry, most), { ...tooHigh, args: [131_070n] });
    await setLevies(registry, { ...rates, buffer: 2499 });
    const levies = await approaches.leviesOf(PARTY.XXA, 1);
    const said = [...levies].slice(0, 4);
    expect(said).to.deep.equal([2500n, 2500n, 2500n, 2499n]);
  });

  it("go to accounts of that kind and of the same Party", async () => {
    const { accounts, approaches, registrarC, partyA, partyC, stranger } = registry;
    const invalid = { by: approaches, error: "LevyAccountInvalid" };
    for (const to of [partyA.address, retention, buffer, stranger.address]) {
      const call = setLevies(registry, { shareOfProceeds: 1, shareOfProceedsAccount: to });
      await refused(call, { ...invalid, args: [KIND.shareOfProceeds, to] });
    }
    const wrong = setLevies(registry, { retention: 1, retentionAccount: buffer });
    await refused(wrong, { ...invalid, args: [KIND.retention, buffer] });
    await accounts.connect(registrarC).openReserve(stranger, REGISTRY.XXC01, KIND.buffer);
    const abroad = setLevies(registry, { buffer: 1, bufferAccount: stranger.address });
    await refused(abroad, { ...invalid, args: [KIND.buffer, stranger.address] });
    await setLevies(registry, { buffer: 0, bufferAccount: partyC.address });
  });

  it("are set by an authority of that Party, for a known approach", async () => {
    const { approaches, registrarA, authorityA } = registry;
    const levies = [0, 0, 0, 0, proceeds, retention, buffer];
    const call = approaches.connect(registrarA).setLevies(REGISTRY.XXA01, 1, levies);
    const args = [registrarA.address, PARTY.XXA, 2n];
    await refused(call, { by: approaches, error: "MissingPartyRole", args });
    const unknown = approaches.connect(authorityA).setLevies(REGISTRY.XXA01, 2, levies);
    await refused(unknown, { by: approaches, error: "ApproachUnknown", args: [PARTY.XXA, 2n] });
  });
});
