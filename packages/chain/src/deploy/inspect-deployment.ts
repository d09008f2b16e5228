import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "../deployment.ts";
import type { Power } from "../powers.ts";
import { powersOf } from "../reads/powers-of.ts";
import { isCodeOf } from "./contract-code.ts";
import { OFFICE_NAMES, OFFICE_POWERS, type OfficeName } from "./office-powers.ts";

/** The contracts on the chain that are another version's than this program's, in deploy order. */
export async function otherVersions(
  client: ChainClient,
  deployment: Deployment,
): Promise<readonly ContractName[]> {
  const codes = await Promise.all(
    CONTRACT_NAMES.map(async (name) => {
      const code = await askChain(client, (viem) => viem.getCode({ address: deployment[name] }));
      return { name, isOurs: code !== undefined && isCodeOf(name, code) };
    }),
  );
  return codes.filter(({ isOurs }) => !isOurs).map(({ name }) => name);
}

export type MissingPowers = { readonly office: OfficeName; readonly powers: readonly Power[] };

/** What offices cannot do in the ledger though their task needs it: an administrator took it, or never gave it. */
export async function missingPowers(
  client: ChainClient,
  deployment: Deployment,
): Promise<readonly MissingPowers[]> {
  const found = await Promise.all(
    OFFICE_NAMES.map(async (office) => {
      const present = await powersOf({ client, deployment }, deployment[office]);
      const powers = OFFICE_POWERS[office].filter((power) => !present.includes(power));
      return { office, powers };
    }),
  );
  return found.filter(({ powers }) => powers.length > 0);
}
