import type { Address } from "@sixtwo/domain";
import { RegistryError } from "@sixtwo/domain";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import { askChain } from "../ask-chain.ts";
import type { ChainClient } from "../client.ts";
import type { Deployment } from "../deployment.ts";
import { type Call, toCall } from "../send/call.ts";
import { ROLE_DUTIES, type RoleDuty, SYSTEM_ROLE_IDS, type SystemRole } from "./system-roles.ts";

export type HandOver = {
  readonly client: ChainClient;
  readonly deployment: Deployment;
  /** Who is to hold the roles: a Safe, or a ministry's key. */
  readonly to: Address;
  /** Seconds between scheduling and executing what changes the system; 0 for none. */
  readonly delay: number;
};

/** One transaction of the administrator, with what it does in words. */
export type HandOverStep = { readonly what: string; readonly call: Pick<Call, "to" | "data"> };

/** The guardian stops harm at once, and opening a registry harms nobody. */
const UNDELAYED: readonly SystemRole[] = ["guardian", "opener"];

/**
 * What is still to be done so that `to` administers the system: each duty has its own role, and `to`
 * holds all of them, the dangerous ones with the delay. Empty when all of it stands.
 * @throws RegistryError CHAIN_UNREACHABLE
 */
export async function handOverSteps(options: HandOver): Promise<readonly HandOverStep[]> {
  const duties = await Promise.all(ROLE_DUTIES.map((duty) => assignDuty(options, duty)));
  // The administrator's role comes last: with it the new holder can do the rest.
  const roles = ["steward", "guardian", "opener", "administrator"] as const;
  const grants = await Promise.all(roles.map((role) => grant(options, role)));
  return [...duties, ...grants].flat();
}

/**
 * The last step: the signer gives the administrator's role up.
 * @throws RegistryError NOT_ALLOWED while `to` does not hold it, since nobody would
 */
export async function renounceStep(
  { client, deployment, to }: HandOver,
  signer: Address,
): Promise<HandOverStep> {
  const [held] = await roleOf({ client, deployment }, SYSTEM_ROLE_IDS.administrator, to);
  if (!held || to === signer) {
    throw new RegistryError("NOT_ALLOWED", {
      message: `${to} does not hold the administrator's role apart from the signer, so nobody would be left with it.`,
      remedy: "Hand the roles over first, to another account.",
    });
  }
  const call = toCall(deployment.accessManager, {
    abi: accessManagerAbi,
    functionName: "renounceRole",
    args: [SYSTEM_ROLE_IDS.administrator, signer],
  });
  return { what: `${signer} gives the administrator's role up`, call };
}

async function assignDuty(
  { client, deployment }: HandOver,
  { role, contract, selectors }: RoleDuty,
): Promise<readonly HandOverStep[]> {
  const roleId = SYSTEM_ROLE_IDS[role];
  const current = await Promise.all(
    selectors.map((selector) =>
      askChain(client, (viem) =>
        viem.readContract({
          address: deployment.accessManager,
          abi: accessManagerAbi,
          functionName: "getTargetFunctionRole",
          args: [deployment[contract], selector],
        }),
      ),
    ),
  );
  if (current.every((assigned) => assigned === roleId)) return [];
  const call = toCall(deployment.accessManager, {
    abi: accessManagerAbi,
    functionName: "setTargetFunctionRole",
    args: [deployment[contract], selectors, roleId],
  });
  return [{ what: `a role of its own for what the ${role} does at ${contract}`, call }];
}

async function grant(options: HandOver, role: SystemRole): Promise<readonly HandOverStep[]> {
  const { deployment, to } = options;
  const roleId = SYSTEM_ROLE_IDS[role];
  const delay = UNDELAYED.includes(role) ? 0 : options.delay;
  const [held, heldDelay] = await roleOf(options, roleId, to);
  if (held && heldDelay === delay) return [];
  const call = toCall(deployment.accessManager, {
    abi: accessManagerAbi,
    functionName: "grantRole",
    args: [roleId, to, delay],
  });
  return [
    { what: `${to} becomes ${role}${delay === 0 ? "" : `, with ${delay} s of delay`}`, call },
  ];
}

function roleOf(
  { client, deployment }: Pick<HandOver, "client" | "deployment">,
  roleId: bigint,
  account: Address,
): Promise<readonly [boolean, number]> {
  return askChain(client, (viem) =>
    viem.readContract({
      address: deployment.accessManager,
      abi: accessManagerAbi,
      functionName: "hasRole",
      args: [roleId, account],
    }),
  );
}
