import { expect } from "chai";
import { issue, send } from "./support/acts.ts";
import { REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

const JSON_URI = "data:application/json;base64,";
const SVG_URI = "data:image/svg+xml;base64,";

describe("what a wallet shows of a run", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const metadataOf = async (id: bigint) => {
    const uri: string = await registry.ledger.uri(id);
    expect(uri.startsWith(JSON_URI)).to.equal(true);
    return JSON.parse(decoded(uri, JSON_URI));
  };

  it("is its national serial, whole units, and what never changes of it", async () => {
    const { image, ...shown } = await metadataOf(await issue(registry, registry.partyA));
    expect(shown).to.deep.equal({
      name: "XXA01-1-2024",
      description: "Mitigation outcomes from this serial on, one for each unit of the balance.",
      decimals: 0,
      attributes: [
        { trait_type: "Host Party", value: "XXA" },
        { trait_type: "Vintage", value: "2024" },
        { trait_type: "First serial", value: "1" },
        { trait_type: "Metric", value: "tCO2e" },
      ],
    });
    expect(image.startsWith(SVG_URI)).to.equal(true);
  });

  it("is an image with the same words, in elements that close", async () => {
    const { image } = await metadataOf(await issue(registry, registry.partyA));
    const svg = decoded(image, SVG_URI);
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).to.equal(true);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(words).to.deep.equal(["XXA", "Vintage 2024", "from serial 1", "tCO2e - Article 6.2"]);
    const opened = svg.match(/<[a-z]+/g) ?? [];
    const closed = svg.match(/<\/[a-z]+>|\/>/g) ?? [];
    expect([opened.length, closed.length]).to.deep.equal([7, 7]);
  });

  it("names a part by its own first serial, wherever it is held", async () => {
    const { partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    await send(registry, { from: partyA, to: traderA, id, amount: 400 });
    expect((await metadataOf(id)).name).to.equal("XXA01-1-2024");
    expect((await metadataOf(id + 600n)).name).to.equal("XXA01-601-2024");
  });

  it("tells a metric other than tCO2e by its number", async () => {
    const { authorizations, partyA } = registry;
    await authorizations.nameMetric(3, "MWh");
    const { attributes } = await metadataOf(await issue(registry, partyA, { metric: 3 }));
    expect(attributes.at(-1)).to.deep.equal({ trait_type: "Metric", value: "metric 3" });
  });

  it("tells a registry's number with two digits", async () => {
    const { metadata } = registry;
    const id = (((REGISTRY.XXA02 << 16n) | 2030n) << 128n) | 12n;
    const { name } = JSON.parse(decoded(await metadata.uri(id), JSON_URI));
    expect(name).to.equal("XXA02-12-2030");
  });

  it("is nothing for a run that does not live", async () => {
    const { ledger } = registry;
    await refused(ledger.uri(7), { by: ledger, error: "UnknownRun", args: [7n] });
  });
});

function decoded(uri: string, kind: string): string {
  return Buffer.from(uri.slice(kind.length), "base64").toString();
}
