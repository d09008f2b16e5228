import type { ChainBlock, ChainEvent, ChainEventBody, Deployment } from "@sixtwo/chain";
import { address, packBlockId, registryCode, vintage } from "@sixtwo/domain";
import type { ReadChainBlock } from "../apply/apply-chain-blocks.ts";

const hashOf = (seed: bigint): `0x${string}` => `0x${seed.toString(16).padStart(64, "0")}`;
const addressOf = (seed: number) => address(`0x${seed.toString(16).padStart(40, "0")}`);

/** A deployment that no chain has. */
export const SAMPLE_DEPLOYMENT: Deployment = {
  accessManager: addressOf(0xa0),
  ledger: addressOf(0xa1),
  issuances: addressOf(0xa2),
  rulebook: addressOf(0xa3),
  chainId: 31337,
  deployedAtChainBlock: 1n,
  genesisHash: hashOf(0n),
  runtimeHashes: {
    accessManager: hashOf(1n),
    ledger: hashOf(2n),
    issuances: hashOf(3n),
    rulebook: hashOf(4n),
  },
};

export const ALICE = addressOf(0xa11ce);
export const BOB = addressOf(0xb0b);
export const SECOND_RULEBOOK = addressOf(0xa4);

/** The block of batch 1 of XXA01 of 2023 that begins at a serial. */
export const sampleBlock = (first: bigint) =>
  packBlockId({ registry: registryCode("XXA01"), vintage: vintage(2023), batch: 1n, first });

const LEDGER_SAYS = new Set([
  "Transfer",
  "Split",
  "Merged",
  "Tagged",
  "FlagsChanged",
  "RulebookChanged",
  "Paused",
  "Unpaused",
]);

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

function placed(event: SampleEvent, chainBlock: bigint, place: number): ChainEvent {
  const emitter = LEDGER_SAYS.has(event.name)
    ? SAMPLE_DEPLOYMENT.ledger
    : SAMPLE_DEPLOYMENT.rulebook;
  const isIssuances = event.name === "Issued" || event.name === "ActivityRegistered";
  return {
    address: isIssuances ? SAMPLE_DEPLOYMENT.issuances : emitter,
    logIndex: place,
    txHash: hashOf(chainBlock + 0x7_0000n),
    ...event,
    chainBlock,
  };
}
