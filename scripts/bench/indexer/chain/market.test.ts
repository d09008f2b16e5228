import { expect } from "chai";
import { createMarket, type Move } from "./market.ts";
import { planChainBlock } from "./plan-chain-block.ts";
import { createRandom } from "./random.ts";
import { HOLDERS, ISSUED, LARGE, SEED } from "./workload.ts";

const PLANNED = 40;

describe("the workload of the indexer's chains", () => {
  it("is the same every time", () => {
    expect(plans(12)).to.deep.equal(plans(12));
  });

  it("has 200 ERC-1155 events in a chain block once there is something to use", () => {
    const [issuing, ...others] = plans(PLANNED).slice(9);
    expect(issuing?.events).to.equal(100);
    expect(others.slice(5).map(({ events }) => events)).to.satisfy((all: readonly number[]) =>
      all.every((events) => events === 200),
    );
  });

  it("has 1,000 of them in the chain blocks behind the first 200,000", () => {
    const all = plans(LARGE.from + 3).map(({ events }) => events);
    const before = all.slice(0, LARGE.from).reduce((sum, events) => sum + events, 0);
    expect(before).to.be.within(200_000, 200_199);
    expect(all.slice(LARGE.from)).to.deep.equal([1000, 1000, 1000]);
  });

  it("moves a block only where it is, whole or its end, and once in a chain block", () => {
    const held = new Map<string, { holder: number | null; quantity: number }>();
    for (const { issues, sends } of plans(PLANNED)) {
      const moves = sends.flat();
      for (const move of moves) apply(held, move);
      for (const { to, batch } of issues) {
        const first = (batch - 1) * ISSUED + 1;
        held.set(`${batch} ${first}`, { holder: to, quantity: ISSUED });
      }
      const keys = moves.map(({ holding }) => `${holding.batch} ${holding.first}`);
      expect(new Set(keys).size).to.equal(keys.length);
    }
  });

  it("sends abroad what is authorized, and uses only there", () => {
    const moves = plans(PLANNED).flatMap(({ sends }) => sends.flat());
    const isHome = (holder: number | null) => holder !== null && holder < HOLDERS.home;
    const abroad = moves.filter(({ from, to }) => isHome(from) && to !== null && !isHome(to));
    const used = moves.filter(({ to }) => to === null);
    expect(abroad.length).to.be.above(200);
    expect(abroad.every(({ holding }) => holding.authorized)).to.equal(true);
    expect(used.length).to.be.above(60);
    expect(used.some(({ from }) => isHome(from))).to.equal(false);
  });
});

function plans(count: number) {
  const market = createMarket(createRandom(SEED));
  return Array.from({ length: count }, (_, number) => planChainBlock(market, number));
}

function apply(
  held: Map<string, { holder: number | null; quantity: number }>,
  { from, to, holding, quantity }: Move,
): void {
  const { batch, first } = holding;
  expect(held.get(`${batch} ${first}`)).to.deep.equal({ holder: from, quantity: holding.quantity });
  const kept = holding.quantity - quantity;
  if (kept > 0) held.set(`${batch} ${first}`, { holder: from, quantity: kept });
  held.set(`${batch} ${first + kept}`, { holder: to, quantity });
}
