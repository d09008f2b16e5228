import type {
  ChainBlock,
  ChainEvent,
  ChainEventBody,
  ContractName,
  Deployment,
  Power,
} from "@sixtwo/chain";
import { CONTRACT_NAMES } from "@sixtwo/chain";
import { type Address, address, packBlockId, registryCode, vintage } from "@sixtwo/domain";
import type { ReadChainBlock } from "../apply/application.ts";

const hashOf = (seed: bigint): `0x${string}` => `0x${seed.toString(16).padStart(64, "0")}`;
const addressOf = (seed: number) => address(`0x${seed.toString(16).padStart(40, "0")}`);

const contracts = <Value>(valueAt: (place: number) => Value) =>
  Object.fromEntries(CONTRACT_NAMES.map((name, place) => [name, valueAt(place)])) as Record<
    ContractName,
    Value
  >; // every name, one line above

/** A deployment that no chain has. */
export const SAMPLE_DEPLOYMENT: Deployment = {
  ...contracts((place) => addressOf(0xa0 + place)),
  chainId: 31337,
  deployedAtChainBlock: 1n,
  genesisHash: hashOf(0n),
  runtimeHashes: contracts((place) => hashOf(BigInt(place) + 1n)),
  formerRulebooks: [],
  nextRulebook: null,
};

export const ALICE = addressOf(0xa11ce);
export const BOB = addressOf(0xb0b);
export const SECOND_RULEBOOK = addressOf(0xb4);

/** The block of batch 1 of XXA01 of 2023 that begins at a serial. */
export const sampleBlock = (first: bigint) =>
  packBlockId({ registry: registryCode("XXA01"), vintage: vintage(2023), batch: 1n, first });

/** Who says what in tests, where it is not the ledger. */
const SAID_BY: Partial<Readonly<Record<ChainEvent["name"], ContractName>>> = {
  RegistryOpened: "accounts",
  AccountOpened: "accounts",
  AccountFrozen: "accounts",
  ApproachPaused: "approaches",
  AuthorizationRevoked: "authorizations",
  Issued: "issuances",
  RequestApproved: "requests",
  Recalled: "holds",
  RunFrozen: "holds",
  Countersigned: "accounts",
  Proposed: "accounts",
  InternationalTransfer: "rulebook",
  Used: "rulebook",
  Levied: "rulebook",
  Cancelled: "rulebook",
};

/** What an event is told with; the emitter follows from its name unless it is given. */
export type SampleEvent = ChainEventBody &
  Partial<Pick<ChainEvent, "address" | "logIndex" | "txHash">>;

/** A chain block with events, one transaction for all of them unless they name another. */
export function sampleChainBlock(
  number: bigint,
  ...events: readonly SampleEvent[]
): ReadChainBlock {
  const chainBlock: ChainBlock = {
    number,
    hash: hashOf(number + 0xb10c_0000n),
    parentHash: hashOf(number - 1n + 0xb10c_0000n),
    timestamp: new Date(Date.UTC(2026, 0, 1) + Number(number) * 1000),
  };
  return { chainBlock, events: events.map((event, place) => placed(event, number, place)) };
}

/** What a ledger says first: which rulebook is in force, and what the offices may do. */
export function sampleOpening(number: bigint): ReadChainBlock {
  const { rulebook, accounts, approaches, authorizations, issuances, requests, holds } =
    SAMPLE_DEPLOYMENT;
  return sampleChainBlock(
    number,
    { name: "RulebookChanged", previous: null, current: rulebook },
    officeSet(rulebook, "tag"),
    officeSet(accounts, "write-accounts"),
    officeSet(approaches, "write-approaches"),
    officeSet(authorizations, "write-authorizations"),
    officeSet(issuances, "issue"),
    officeSet(requests, "lock"),
    officeSet(holds, "freeze"),
  );
}

/** The ledger gives a contract a power, or takes all that it had. */
export function officeSet(office: Address, ...powers: readonly Power[]) {
  return { name: "OfficeSet" as const, office, powers };
}

function placed(event: SampleEvent, chainBlock: bigint, place: number): ChainEvent {
  return {
    address: SAMPLE_DEPLOYMENT[SAID_BY[event.name] ?? "ledger"],
    logIndex: place,
    txHash: hashOf(chainBlock + 0x7_0000n),
    ...event,
    chainBlock,
  };
}
