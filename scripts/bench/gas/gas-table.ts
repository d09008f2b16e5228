import { createRequire } from "node:module";
import type { BenchTable, Measurement } from "../benchmark.ts";
import { furtherCases } from "./further-cases.ts";
import type { GasCase } from "./gas-case.ts";
import { limitedCases } from "./limited-cases.ts";
import { GAS_LIMITS } from "./limits.ts";
import { TOUCAN_FIGURES } from "./published-figures.ts";

const { version } = createRequire(import.meta.url)("@openzeppelin/contracts/package.json");

/** @returns gas of each act, beside the same act on OpenZeppelin's ERC-1155. */
export async function gasTable(): Promise<BenchTable> {
  const rows: Measurement[] = [];
  // One after the other: they share one chain.
  for (const gasCase of [...limitedCases, ...furtherCases]) rows.push(await measure(gasCase));
  return {
    title: "gas of a whole transaction, as its receipt names it",
    unit: "gas",
    reference: `OpenZeppelin ERC1155 ${version}`,
    published: "Toucan (published, not measured here)",
    rows,
  };
}

async function measure(gasCase: GasCase): Promise<Measurement> {
  const limit = GAS_LIMITS[gasCase.name];
  const published = TOUCAN_FIGURES[gasCase.name];
  return {
    case: gasCase.name,
    value: await gasCase.measure(),
    reference: (await gasCase.reference?.()) ?? null,
    includes: gasCase.includes,
    ...(limit === undefined ? {} : { limit }),
    ...(published === undefined ? {} : { published }),
  };
}
