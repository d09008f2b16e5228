import { packBlockId, TCO2E, vintage } from "@sixtwo/domain";
import { PARTIES, registryOf } from "../seed/seeded-names.ts";
import { type ApiCase, shuffled } from "./api-case.ts";

const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const PAGES = Array.from({ length: 21 }, (_, at) => 10 + at); // 20 rows in the middle

/** The first page of a registry's blocks of a vintage, with holder and authorization. */
export const BLOCKS_CASE: ApiCase = {
  name: "blocks",
  goal: 2,
  ours: `query Blocks($registry: String!, $vintage: Int!, $first: Int!) {
  blocks(filter: { registry: $registry, vintage: $vintage, metric: ${TCO2E} }, first: $first) {
    nodes {
      id party vintage firstSerial lastSerial quantity firstTransferred
      holder { address party kind frozen }
      authorization { id name version approach party }
    }
    pageInfo { hasNextPage }
  }
}`,
  theirs: `query Blocks($lowest: BigFloat!, $below: BigFloat!, $first: Int!) {
  blocks: blocksBetween(lowest: $lowest, below: $below, first: $first) {
    nodes {
      id: blockId party vintage firstSerial lastSerial quantity firstTransferred
      holder: holderAccount { address party kind frozen }
      authorization { id: authorizationId name version approach party }
    }
    pageInfo { hasNextPage }
  }
}`,
  questions: async (_db, random) => {
    const all = PARTIES.flatMap((party) =>
      YEARS.flatMap((year) => PAGES.map((first) => ({ registry: registryOf(party), year, first }))),
    );
    return shuffled(all, random).map(({ registry, year, first }) => ({
      ours: { registry, vintage: year, first },
      theirs: {
        first,
        lowest: lowestId(registry, year),
        below: lowestId(registry, year + 1),
      },
    }));
  },
};

function lowestId(registry: ReturnType<typeof registryOf>, year: number): string {
  return packBlockId({ registry, vintage: vintage(year), batch: 1n, first: 1n }).toString();
}
