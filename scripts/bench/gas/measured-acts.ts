import {
  authorize,
  issue,
  issueUnderlying,
  send,
  terminal,
} from "../../../test/contracts/support/acts.ts";
import { DEFINITION, PURPOSE } from "../../../test/contracts/support/codes.ts";
import {
  freshRegistry,
  type TestRegistry,
} from "../../../test/contracts/support/deploy-registry.ts";
import { gasOf } from "./gas-of.ts";

type Terms = Readonly<Record<string, unknown>>;

/** @returns gas of a registry's second batch, of 1,000 t. */
export async function issueBlock(): Promise<number> {
  const registry = await freshRegistry();
  await issue(registry, registry.partyA);
  return await gasOf(() => issue(registry, registry.partyA));
}

/** @returns gas of a registry's second batch that stands for another programme's serials, of 1,000 t. */
export async function issueUnderlyingBlock(): Promise<number> {
  const registry = await freshRegistry();
  const block = (first: number) =>
    issueUnderlying(registry, registry.partyA, { amount: 1000, first });
  await block(1);
  return await gasOf(() => block(1001));
}

/**
 * @param of tonnes of the block that is sent to a Party which holds another already.
 * @param tonnes how many of them; all without it.
 */
export async function firstTransferAbroad(of: number, tonnes = of): Promise<number> {
  const registry = await freshRegistry();
  const { partyA, partyC } = registry;
  const authorization = await authorize(registry);
  const warm = await issue(registry, partyA, { authorization });
  const id = await issue(registry, partyA, { authorization, amount: of });
  await send(registry, { from: partyA, to: partyC, id: warm, amount: 1000 });
  return await gasOf(() => send(registry, { from: partyA, to: partyC, id, amount: tonnes }));
}

/** @returns gas of using `tonnes` of a block of 1,000 t by a Party that has used before. */
export async function ndcUse(tonnes: number): Promise<number> {
  const registry = await freshRegistry();
  const { partyA, partyC } = registry;
  const [warm, id] = await authorizedBlocks(registry);
  for (const block of [warm, id]) {
    await send(registry, { from: partyA, to: partyC, id: block, amount: 1000 });
  }
  const use = await terminal(registry, "XXC01", { kind: "ndcUse" });
  await send(registry, { from: partyC, to: use, id: warm, amount: 1000 });
  return await gasOf(() => send(registry, { from: partyC, to: use, id, amount: tonnes }));
}

/** @returns gas of sending ten blocks abroad at once to a Party that holds another already. */
export async function batchAbroad(): Promise<number> {
  const registry = await freshRegistry();
  const { ledger, partyA, partyC } = registry;
  const [warm, ...ids] = await authorizedBlocks(registry, { count: 11 });
  await send(registry, { from: partyA, to: partyC, id: warm, amount: 1000 });
  const amounts = ids.map(() => 1000);
  return await gasOf(() =>
    ledger.connect(partyA).safeBatchTransferFrom(partyA, partyC, ids, amounts, "0x"),
  );
}

/** @returns gas of sending `tonnes` of a block of 1,000 t to an account of the same Party. */
export async function sendAtHome(tonnes: number): Promise<number> {
  const registry = await freshRegistry();
  const { partyA, traderA } = registry;
  const warm = await issue(registry, partyA);
  const id = await issue(registry, partyA);
  await send(registry, { from: partyA, to: traderA, id: warm, amount: 1000 });
  return await gasOf(() => send(registry, { from: partyA, to: traderA, id, amount: tonnes }));
}

/** @returns gas of authorizing an issued block, when another stands under the authorization. */
export async function tagBlock(): Promise<number> {
  const registry = await freshRegistry();
  const { rulebook, partyA, registrarA } = registry;
  const authorization = await authorize(registry);
  await issue(registry, partyA, { authorization });
  const id = await issue(registry, partyA);
  return await gasOf(() => rulebook.connect(registrarA).tag(id, 1000, authorization));
}

/** @returns gas of a Party's cancellation of a whole block for an international mitigation purpose. */
export async function cancelForCorsia(): Promise<number> {
  const registry = await freshRegistry();
  const { partyA } = registry;
  const firstTransferDefinition = DEFINITION.useOrCancellation;
  const terms = { purposes: PURPOSE.imp, firstTransferDefinition, oimp: "CORSIA" };
  const [warm, id] = await authorizedBlocks(registry, { terms });
  const to = await terminal(registry, "XXA01", { kind: "imp" });
  await send(registry, { from: partyA, to, id: warm, amount: 1000 });
  return await gasOf(() => send(registry, { from: partyA, to, id, amount: 1000 }));
}

/** @returns gas of both transactions of a transfer abroad that the Party approves. */
export async function requestAndApprove(): Promise<number> {
  const registry = await freshRegistry();
  const { requests, authorityA, entityA, partyC } = registry;
  const [warm, id] = await authorizedBlocks(registry, { to: entityA });
  const request = (block: bigint) =>
    requests.connect(entityA).requestMove(block, 400, partyC, "0x");
  const approve = (number: number) => requests.connect(authorityA).approve(number);
  await request(warm);
  await approve(1);
  return (await gasOf(() => request(id))) + (await gasOf(() => approve(2)));
}

/** @returns gas of joining the two blocks that a split has made. */
export async function mergeNeighbours(): Promise<number> {
  const registry = await freshRegistry();
  const { ledger, partyA } = registry;
  const id = await issue(registry, partyA);
  await send(registry, { from: partyA, to: partyA, id, amount: 400 });
  return await gasOf(() => ledger.connect(partyA).merge(id, id + 600n));
}

type Blocks = {
  readonly count?: number;
  readonly terms?: Terms;
  readonly to?: TestRegistry["partyA"];
};

/** @returns blocks of one authorization, held by the host Party's account without `to`. */
async function authorizedBlocks(
  registry: TestRegistry,
  { count = 2, terms, to = registry.partyA }: Blocks = {},
): Promise<[bigint, bigint, ...bigint[]]> {
  const authorization = await authorize(registry, terms);
  const block = () => issue(registry, to, { authorization });
  const ids: [bigint, bigint, ...bigint[]] = [await block(), await block()];
  while (ids.length < count) ids.push(await block());
  return ids;
}
