import { type Hex, toFunctionSelector } from "viem";
import type { ContractName } from "../deployment.ts";

/** Who may change the system as a whole: roles of the access manager beside those of the Parties. */
export type SystemRole = "administrator" | "steward" | "guardian" | "opener";

/** Party roles begin at 1 << 26, far above these. */
export const SYSTEM_ROLE_IDS: Readonly<Record<SystemRole, bigint>> = {
  administrator: 0n,
  steward: 1n,
  guardian: 2n,
  opener: 3n,
};

/** What a role may call. The administrator grants roles and needs no entry. */
export type RoleDuty = {
  readonly role: SystemRole;
  readonly contract: ContractName;
  readonly selectors: readonly Hex[];
};

const selector = (signature: string): Hex => toFunctionSelector(`function ${signature}`);

export const ROLE_DUTIES: readonly RoleDuty[] = [
  {
    role: "steward",
    contract: "ledger",
    selectors: [selector("setRulebook(address)"), selector("setOffice(address,uint16)")],
  },
  {
    role: "guardian",
    contract: "ledger",
    selectors: [selector("pause(uint8)"), selector("unpause()")],
  },
  {
    role: "opener",
    contract: "accounts",
    selectors: [selector("openRegistry(uint24,string)")],
  },
  {
    role: "opener",
    contract: "authorizations",
    selectors: [selector("nameMetric(uint8,string)")],
  },
];
