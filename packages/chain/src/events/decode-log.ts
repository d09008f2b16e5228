import { type Address, RegistryError } from "@sixtwo/domain";
import { type Hex, toEventSelector } from "viem";
import { type EventArgs, type EventName, systemAbi } from "../abi.ts";
import type { RawLog } from "../follow/raw-log.ts";
import { accountDecoders } from "./account-events.ts";
import { actionDecoders } from "./action-events.ts";
import { approachDecoders } from "./approach-events.ts";
import { authorizationDecoders } from "./authorization-events.ts";
import { erc7943Decoders } from "./erc7943-events.ts";
import { type ArgsReader, argsReaderOf } from "./event-args.ts";
import { holdDecoders } from "./hold-events.ts";
import { issuanceDecoders } from "./issuance-events.ts";
import { ledgerDecoders } from "./ledger-events.ts";
import { officeDecoders } from "./office-events.ts";
import { policyDecoders } from "./policy-events.ts";
import { proposalDecoders } from "./proposal-events.ts";
import { requestDecoders } from "./request-events.ts";
import { roleDecoders } from "./role-events.ts";

/** Events that say nothing about the registry: the access manager's own workings, and what standards bring along. */
export const NOT_MIRRORED = [
  "EIP712DomainChanged",
  "OperationCanceled",
  "OperationExecuted",
  "OperationScheduled",
  "RoleAdminChanged",
  "RoleGrantDelayChanged",
  "RoleGuardianChanged",
  "RoleLabel",
  "TargetAdminDelayUpdated",
  "TargetClosed",
  "TargetFunctionRoleUpdated",
  "URI",
] as const satisfies readonly EventName[];

type Mirrored = Exclude<EventName, (typeof NOT_MIRRORED)[number]>;

/** Every other event: one without an entry does not compile. */
const DECODERS = {
  ...ledgerDecoders,
  ...erc7943Decoders,
  ...officeDecoders,
  ...accountDecoders,
  ...policyDecoders,
  ...proposalDecoders,
  ...approachDecoders,
  ...authorizationDecoders,
  ...actionDecoders,
  ...requestDecoders,
  ...holdDecoders,
  ...issuanceDecoders,
  ...roleDecoders,
} satisfies { readonly [Name in Mirrored]: (args: EventArgs<Name>) => { readonly name: string } };

/** What an event says, told apart by `name`. */
export type ChainEventBody = ReturnType<(typeof DECODERS)[keyof typeof DECODERS]>;

/** Where on chain a log is. */
export type LogPosition = {
  /** The contract that emitted it. */
  readonly address: Address;
  readonly chainBlock: bigint;
  readonly logIndex: number;
  readonly txHash: Hex;
};

/** An event of the registry's contracts in domain terms, with its place on chain. */
export type ChainEvent = ChainEventBody & LogPosition;

type Decodable = {
  readonly name: EventName;
  /** The selector and the indexed arguments. */
  readonly topicCount: number;
  readonly argsOf: ArgsReader;
  readonly decode: (args: unknown) => ChainEventBody;
};

const decodables = new Map(systemAbi.flatMap(toDecodable));

/**
 * Reads a log of the registry's contracts. `TransferSingle` and `TransferBatch` both become `Transfer`.
 * @returns null for an event that is none of theirs, or is `NOT_MIRRORED`
 * @throws RegistryError CHAIN_UNSUPPORTED when one of theirs does not read
 */
export function decodeLog(raw: RawLog): ChainEvent | null {
  const decodable = decodables.get(raw.topics[0] ?? "0x");
  if (decodable === undefined || decodable.topicCount !== raw.topics.length) return null;
  const { address, chainBlock, logIndex, txHash } = raw;
  try {
    const body = decodable.decode(decodable.argsOf(raw));
    return { ...body, address, chainBlock, logIndex, txHash };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RegistryError("CHAIN_UNSUPPORTED", {
      message: `${decodable.name} in chain block ${chainBlock}, log ${logIndex}, of ${address} does not read: ${reason}`,
      remedy: "Update this program to the version that the contracts belong to.",
      cause,
    });
  }
}

function toDecodable(item: (typeof systemAbi)[number]): readonly (readonly [Hex, Decodable])[] {
  if (item.type !== "event" || !(item.name in DECODERS)) return [];
  const inputs: readonly { readonly indexed?: boolean }[] = item.inputs;
  const topicCount = 1 + inputs.filter(({ indexed }) => indexed).length;
  // The names and types of the arguments follow from the same ABI entry that the decoder is typed by.
  const decode = DECODERS[item.name as keyof typeof DECODERS] as Decodable["decode"];
  const { name } = item;
  return [[toEventSelector(item), { name, topicCount, argsOf: argsReaderOf(item), decode }]];
}
