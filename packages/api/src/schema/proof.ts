import type { ChainBlockProof, ExplorerAction } from "@sixtwo/db/explorer";
import { builder } from "./builder.ts";
import { Action } from "./refs.ts";
import { there } from "./there.ts";

/** What one action is checked against on the chain. */
type ActionProof = { readonly action: ExplorerAction; readonly at: ChainBlockProof };

const EVENTS: Readonly<Record<ExplorerAction["kind"], string>> = {
  issuance: "Issued",
  authorization: "Tagged",
  "first-transfer": "FirstTransfer",
  transfer: "InternationalTransfer",
  "domestic-transfer": "TransferSingle",
  use: "Used",
  cancellation: "Cancelled",
  "voluntary-cancellation": "Cancelled",
};

const Proof = builder.objectRef<ActionProof>("ActionProof").implement({
  description:
    "Where the chain itself says that an action happened, so that nobody has to believe this registry's servers.",
  fields: (t) => ({
    chainId: t.int({
      description: "The chain's number (EIP-155).",
      resolve: ({ at }) => at.chainId,
    }),
    chainBlock: t.field({
      type: "ChainBlock",
      description: "The number of the chain block.",
      resolve: ({ at }) => at.chainBlock,
    }),
    chainBlockHash: t.field({
      type: "Hash",
      description: "The hash of the chain block, which commits to every log in it.",
      resolve: ({ at }) => at.hash,
    }),
    minedAt: t.field({
      type: "DateTime",
      description: "The time of the chain block.",
      resolve: ({ at }) => at.minedAt,
    }),
    transaction: t.field({
      type: "Hash",
      description: "The hash of the transaction.",
      resolve: ({ action }) => action.transaction,
    }),
    logIndex: t.int({
      description: "The place of the log in its chain block, from 0.",
      resolve: ({ action }) => Number(action.logIndex),
    }),
    ledger: t.field({
      type: "Address",
      description: "The immutable ledger that keeps the serials: balanceOf says who holds what.",
      resolve: ({ at }) => at.ledger,
    }),
    emitter: t.field({
      type: "Address",
      nullable: true,
      description:
        "The contract that emitted the log: the ledger, the rulebook in force then, or the office that issues.",
      resolve: emitterOf,
    }),
    event: t.string({
      description:
        "The event's name. A domestic transfer is the ledger's own ERC-1155 transfer, alone or of a batch.",
      resolve: ({ action }) => EVENTS[action.kind],
    }),
    howToCheck: t.string({
      description: "What to ask a node of that chain, in words.",
      resolve: howToCheck,
    }),
  }),
});

builder.objectField(Action, "proof", (t) =>
  t.field({
    type: Proof,
    description: "Where the chain itself says so.",
    resolve: async (action, _, { load }) => {
      const { chainBlock } = action;
      const at = await load.chainBlockProof(chainBlock);
      return { action, at: there(at, `chain block ${chainBlock}`) };
    },
  }),
);

function emitterOf({ action: { kind }, at }: ActionProof) {
  if (kind === "issuance") return at.issuer;
  return kind === "authorization" || kind === "domestic-transfer" ? at.ledger : at.rulebook;
}

function howToCheck(proof: ActionProof): string {
  const { action, at } = proof;
  const from = emitterOf(proof) ?? "the office that issues";
  return [
    `Ask any node of chain ${at.chainId} for eth_getTransactionReceipt of ${action.transaction}.`,
    `Its blockHash is ${at.hash}; of its logs, the one with logIndex ${action.logIndex} is`,
    `${EVENTS[action.kind]} from ${from}.`,
    `The ledger at ${at.ledger} says with balanceOf who holds the serials.`,
  ].join(" ");
}
