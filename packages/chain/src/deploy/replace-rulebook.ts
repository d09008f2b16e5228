import { RegistryError } from "@sixtwo/domain";
import type { Hex } from "viem";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import { askChain } from "../ask-chain.ts";
import type { Deployment } from "../deployment.ts";
import { getHead } from "../follow/chain-block.ts";
import { fromSeconds } from "../seconds.ts";
import { toCall } from "../send/call.ts";
import { type Sending, sendTransaction } from "../send/send-transaction.ts";
import { settleRulebook } from "../settle-rulebook.ts";
import { verifyChain } from "../verify-deployment.ts";
import { deployNextRulebook, type NextRulebook, type WithNextRulebook } from "./next-rulebook.ts";
import { setRulebookCall } from "./put-in-force.ts";

/** How far a replacement is. A scheduled one goes on when it is called again at its time. */
export type Replacement =
  | { readonly state: "in force"; readonly deployment: Deployment }
  | { readonly state: "scheduled"; readonly deployment: Deployment; readonly due: Date };

/**
 * Puts this version's rulebook in the place of the one in force, over the same books: units, accounts,
 * authorizations and requests stay as they are. Called again it goes on where it was: deploys, schedules when
 * the signer has an execution delay, carries out when that has passed.
 * @throws RegistryError NOT_ALLOWED when the signer may not replace it; CHAIN_FOREIGN; REFUSED_BY_RULE;
 * CHAIN_UNREACHABLE
 */
export async function replaceRulebook(options: NextRulebook): Promise<Replacement> {
  await verifyChain(options.client, options.deployment);
  const settled = await settleRulebook(options.client, options.deployment);
  if (settled !== options.deployment) return inForce(options, settled);
  await requirePermission(options, settled);
  const deployment = await deployNextRulebook(options);
  const due = await carryOut(options, deployment);
  if (due !== null) return { state: "scheduled", deployment, due };
  return inForce(options, await settleRulebook(options.client, deployment));
}

async function inForce({ onStep }: NextRulebook, deployment: Deployment): Promise<Replacement> {
  await onStep?.(deployment);
  return { state: "in force", deployment };
}

/** @returns when it can be carried out; null when it was. */
async function carryOut(options: NextRulebook, deployment: WithNextRulebook): Promise<Date | null> {
  const { ledger, accessManager, nextRulebook } = deployment;
  const call = setRulebookCall(ledger, nextRulebook);
  const delaySeconds = await requirePermission(options, deployment);
  if (delaySeconds === 0) {
    await sendTransaction(options, call);
    return null;
  }
  const target = [ledger, call.data] as const;
  const scheduled = await scheduledAt(options, deployment, call.data);
  if (scheduled === null) {
    const manager = { abi: accessManagerAbi, functionName: "schedule" } as const;
    // At 0, the access manager takes the earliest time that the delay allows.
    await sendTransaction(options, toCall(accessManager, { ...manager, args: [...target, 0] }));
    return scheduledAt(options, deployment, call.data);
  }
  if (scheduled > (await chainTime(options))) return scheduled;
  const manager = { abi: accessManagerAbi, functionName: "execute" } as const;
  await sendTransaction(options, toCall(accessManager, { ...manager, args: target }));
  return null;
}

/** @returns the signer's execution delay in seconds */
async function requirePermission(
  { client, wallet }: Sending,
  { accessManager, ledger }: Deployment,
): Promise<number> {
  const selector = setRulebookCall(ledger, ledger).data.slice(0, 10) as Hex; // 0x and the first four bytes
  const [immediate, delaySeconds] = await askChain(client, (viem) =>
    viem.readContract({
      address: accessManager,
      abi: accessManagerAbi,
      functionName: "canCall",
      args: [wallet.address, ledger, selector],
    }),
  );
  if (immediate || delaySeconds > 0) return immediate ? 0 : delaySeconds;
  throw new RegistryError("NOT_ALLOWED", {
    message: `${wallet.address} may not replace the rulebook; the administrator may.`,
    remedy: "Sign with the administrator's account.",
  });
}

async function scheduledAt(
  { client, wallet }: Sending,
  { accessManager, ledger }: Deployment,
  data: Hex,
): Promise<Date | null> {
  const manager = { address: accessManager, abi: accessManagerAbi } as const;
  const seconds = await askChain(client, async (viem) => {
    const args = [wallet.address, ledger, data] as const;
    const id = await viem.readContract({ ...manager, functionName: "hashOperation", args });
    // 0 also for one that was not carried out in time, a week after it was due.
    return viem.readContract({ ...manager, functionName: "getSchedule", args: [id] });
  });
  return seconds === 0 ? null : fromSeconds(seconds);
}

/** The next chain block is dated by the clock, or after the last one. */
async function chainTime({ client }: Sending): Promise<Date> {
  const { timestamp } = await getHead(client);
  return new Date(Math.max(timestamp.getTime(), Date.now()));
}
