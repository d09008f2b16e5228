import {
  prepareCancel,
  prepareIssue,
  prepareMerge,
  prepareRequestMove,
  prepareSend,
  prepareSendBatch,
  prepareTag,
  prepareUseTowardsNdc,
  type Signer,
} from "@sixtwo/chain";
import { TEST_ISSUANCE, type TestChain, type TestSystem } from "@sixtwo/chain/testing";
import type { BlockRow } from "@sixtwo/db";
import { type Address, type RegistryCode, type Tonnes, tonnes } from "@sixtwo/domain";
import { CA, XXA01, XXC01 } from "./life-cycle.ts";
import { reserveHolders } from "./office-acts.ts";

/** What holders and registrars may do with a block. */
export const BLOCK_ACTS = [
  "issue",
  "tag",
  "send",
  "send abroad",
  "send a batch",
  "use",
  "cancel",
  "request",
  "merge",
] as const;

export type BlockAct = (typeof BLOCK_ACTS)[number];

export type Stage = { readonly system: TestSystem; readonly chain: TestChain };

/** What an act is done with. */
export type Chosen = {
  readonly block: BlockRow;
  /** Per cent of the block, and whatever else a number decides. */
  readonly part: number;
  /** All live blocks. */
  readonly blocks: readonly BlockRow[];
};

type Side = {
  readonly signer: Signer;
  readonly registry: RegistryCode;
  readonly home: Address;
  readonly abroad: Address;
};

/** How much of the block, at least one serial. */
export function chosenQuantity({ block, part }: Chosen): Tonnes {
  return tonnes((block.quantity * BigInt(part) + 99n) / 100n);
}

/** Does it; the rules may refuse. */
export async function doBlockAct(stage: Stage, act: BlockAct, chosen: Chosen): Promise<void> {
  const { block, part, blocks } = chosen;
  const { deployment, send } = stage.system;
  const { a, c } = stage.system.countries;
  const { signer, registry, home, abroad } = sideOf(stage, block);
  const quantity = chosenQuantity(chosen);
  const from = signer.address;
  const approach = block.authorization_id === null ? null : CA;
  const piece = { block: block.block_id, quantity };
  const disposal = { ...piece, from, registry, approach, beneficiary: null };
  switch (act) {
    case "issue": {
      const plain = { ...TEST_ISSUANCE, to: a.treasury.address, underlying: null };
      await send(a.registrar, prepareIssue(deployment, { ...plain, quantity: tonnes(part) }));
      return;
    }
    case "tag": {
      const authorization = (part % 2) + 1;
      await send(a.registrar, prepareTag(deployment, { ...piece, authorization }));
      return;
    }
    case "send":
      await send(signer, prepareSend(deployment, { ...piece, from, to: home }));
      return;
    case "send abroad":
      await send(signer, prepareSend(deployment, { ...piece, from, to: abroad }));
      return;
    case "send a batch": {
      const items = blocks
        .filter(({ holder, terminal }) => holder === from && !terminal)
        .map((row) => ({
          block: row.block_id,
          quantity: chosenQuantity({ ...chosen, block: row }),
        }));
      const to = part % 2 === 0 ? home : abroad;
      await send(signer, prepareSendBatch(deployment, { from, to, items: items.slice(0, 3) }));
      return;
    }
    case "use": {
      const publicName = part % 3 === 0 ? "Air XXC" : null;
      const use = { ...disposal, ndcYear: null, publicName };
      await send(signer, prepareUseTowardsNdc(deployment, use));
      return;
    }
    case "cancel":
      await send(signer, prepareCancel(deployment, { ...disposal, kind: "omge-cancellation" }));
      return;
    case "request":
      await send(signer, prepareRequestMove(deployment, { ...piece, to: c.treasury.address }));
      return;
    case "merge": {
      const right = blocks.find(({ first_serial }) => first_serial === block.last_serial + 1n);
      if (right === undefined) return;
      const pair = { block: block.block_id, right: right.block_id };
      await send(signer, prepareMerge(deployment, pair));
      return;
    }
    default:
      throw new Error(`Unknown act ${act satisfies never}`);
  }
}

function sideOf({ system, chain }: Stage, { holder }: BlockRow): Side {
  const { a, c } = system.countries;
  const { adaptation, buffer } = reserveHolders(chain);
  const isAbroad = holder === c.treasury.address || holder === c.entity.address;
  const [own, other, registry] = isAbroad ? [c, a, XXC01] : [a, c, XXA01];
  const signers = [own.entity, adaptation, buffer];
  const signer = signers.find(({ address }) => address === holder) ?? own.treasury;
  const home = signer === own.treasury ? own.entity : own.treasury;
  return { signer, registry, home: home.address, abroad: other.treasury.address };
}
