import { issue, issueAuthorized, send, terminal } from "./acts.ts";
import { REASON, REGISTRY } from "./codes.ts";
import type { TestRegistry } from "./deploy-registry.ts";

export type Transfer = {
  readonly from: string;
  readonly to: string;
  readonly id: bigint;
  readonly amount: number | bigint;
  readonly data?: string;
};
export type Arrange = (registry: TestRegistry) => Promise<Transfer>;

/** Party A's 1,000 authorized tonnes on their way to Party C. */
export async function abroad(registry: TestRegistry, terms = {}): Promise<Transfer> {
  const { partyA, partyC } = registry;
  const id = await issueAuthorized(registry, partyA, terms);
  return { from: partyA.address, to: partyC.address, id, amount: 1000 };
}

/** Party A's 1,000 tonnes without an authorization on their way to a trader at home. */
export async function home(registry: TestRegistry): Promise<Transfer> {
  const { partyA, traderA } = registry;
  const id = await issue(registry, partyA);
  return { from: partyA.address, to: traderA.address, id, amount: 1000 };
}

/** 1,000 tonnes that Party C has acquired on their way to its use account. */
export async function used(registry: TestRegistry, terms = {}): Promise<Transfer> {
  const { partyA, partyC } = registry;
  const id = await issueAuthorized(registry, partyA, terms);
  await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
  const to = await terminal(registry, "XXC01", { kind: "ndcUse" });
  return { from: partyC.address, to, id, amount: 1000 };
}

/** Party A's 1,000 authorized tonnes on their way to voluntary cancellation. */
export async function cancelled(registry: TestRegistry): Promise<Transfer> {
  const move = await abroad(registry);
  return { ...move, to: await terminal(registry, "XXA01", { kind: "voluntary" }) };
}

/** Runs `act` once the transfer is arranged. */
export const after =
  (arrange: Arrange, act: (registry: TestRegistry, move: Transfer) => Promise<unknown>): Arrange =>
  async (registry) => {
    const move = await arrange(registry);
    await act(registry, move);
    return move;
  };
export const toApproach = (status: bigint) => (registry: TestRegistry) =>
  registry.approaches.connect(registry.authorityA).setApproachStatus(REGISTRY.XXA01, 1, status, "");
export const freezeAccount = (account: "partyA" | "traderA") => (registry: TestRegistry) =>
  registry.accounts
    .connect(registry.authorityA)
    .freezeAccount(registry[account], REASON.security, "");
export const pauseApproach = ({ approaches, authorityA }: TestRegistry) =>
  approaches.connect(authorityA).pauseApproach(REGISTRY.XXA01, 1, REASON.security, "");
export const revoke = (entirely: boolean) => (registry: TestRegistry) =>
  registry.authorizations.connect(registry.authorityA).revoke(1, entirely, "withdrawn");
