import { type Address, RegistryError } from "@sixtwo/domain";
import { type AbiParameter, decodeAbiParameters, type Hex, toEventSelector } from "viem";
import { type EventArgs, type EventItem, type EventName, systemAbi } from "../abi.ts";
import type { RawLog } from "../follow/get-logs.ts";
import { accountDecoders } from "./account-events.ts";
import { actionDecoders } from "./action-events.ts";
import { approachDecoders } from "./approach-events.ts";
import { authorizationDecoders } from "./authorization-events.ts";
import { erc7943Decoders } from "./erc7943-events.ts";
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
  readonly item: EventItem;
  readonly indexed: readonly AbiParameter[];
  readonly unindexed: readonly AbiParameter[];
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
  if (decodable === undefined || decodable.indexed.length + 1 !== raw.topics.length) return null;
  const { address, chainBlock, logIndex, txHash } = raw;
  try {
    const body = decodable.decode(argsOf(decodable, raw));
    return { ...body, address, chainBlock, logIndex, txHash };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RegistryError("CHAIN_UNSUPPORTED", {
      message: `${decodable.item.name} in chain block ${chainBlock}, log ${logIndex}, of ${address} does not read: ${reason}`,
      remedy: "Update this program to the version that the contracts belong to.",
      cause,
    });
  }
}

function argsOf({ indexed, unindexed }: Decodable, { topics, data }: RawLog): unknown {
  const args: Record<string, unknown> = {};
  indexed.forEach((input, index) => {
    const [value] = decodeAbiParameters([input], topics[index + 1] ?? "0x");
    args[input.name ?? ""] = value;
  });
  const values = unindexed.length === 0 ? [] : decodeAbiParameters(unindexed, data);
  unindexed.forEach((input, index) => {
    args[input.name ?? ""] = values[index];
  });
  return args;
}

function toDecodable(item: (typeof systemAbi)[number]): readonly (readonly [Hex, Decodable])[] {
  if (item.type !== "event" || !(item.name in DECODERS)) return [];
  const inputs: readonly (AbiParameter & { readonly indexed?: boolean })[] = item.inputs;
  // The names and types of the arguments follow from the same ABI entry that the decoder is typed by.
  const decode = DECODERS[item.name as keyof typeof DECODERS] as Decodable["decode"];
  return [
    [
      toEventSelector(item),
      {
        item,
        indexed: inputs.filter((input) => input.indexed),
        unindexed: inputs.filter((input) => !input.indexed),
        decode,
      },
    ],
  ];
}
