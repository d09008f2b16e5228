import { readdirSync } from "node:fs";
import { address, RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import {
  type AbiParameter,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  parseAbi,
  toEventSelector,
  zeroAddress,
} from "viem";
import { accessManagerAbi } from "../artifacts/access-manager.ts";
import { accountsAbi } from "../artifacts/accounts.ts";
import { approachesAbi } from "../artifacts/approaches.ts";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import { holdsAbi } from "../artifacts/holds.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { metadataAbi } from "../artifacts/metadata.ts";
import { requestsAbi } from "../artifacts/requests.ts";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { RawLog } from "../follow/raw-log.ts";
import { testBlock } from "../testing/test-terms.ts";
import { decodeLog, NOT_MIRRORED } from "./decode-log.ts";

const HOLDER = address("0x00000000000000000000000000000000000000a1");
const OTHER = address("0x00000000000000000000000000000000000000a2");
const ABIS = {
  ...{ accessManagerAbi, metadataAbi, ledgerAbi, accountsAbi, approachesAbi, authorizationsAbi },
  ...{ issuancesAbi, requestsAbi, holdsAbi, rulebookAbi },
};
const PLACE = {
  address: address("0x00000000000000000000000000000000000000b1"),
  chainBlock: 12n,
  logIndex: 3,
  txHash: `0x${"cd".repeat(32)}`,
} as const;

describe("decoding a log", () => {
  it("makes one Transfer with items of a TransferBatch, and keeps its place", () => {
    const topics = encodeEventTopics({
      abi: ledgerAbi,
      eventName: "TransferBatch",
      args: { operator: OTHER, from: HOLDER, to: OTHER },
    });
    const data = encodeAbiParameters(
      [{ type: "uint256[]" }, { type: "uint256[]" }],
      [
        [testBlock(1n), testBlock(501n)],
        [500n, 20n],
      ],
    );
    expect(decodeLog(rawLog(topics, data))).to.deep.equal({
      ...PLACE,
      name: "Transfer",
      operator: OTHER,
      from: HOLDER,
      to: OTHER,
      items: [
        { blockId: testBlock(1n), quantity: 500n },
        { blockId: testBlock(501n), quantity: 20n },
      ],
    });
  });

  it("has null where a block begins or ends", () => {
    const topics = encodeEventTopics({
      abi: ledgerAbi,
      eventName: "TransferSingle",
      args: { operator: OTHER, from: HOLDER, to: zeroAddress },
    });
    const data = encodeAbiParameters(
      [{ type: "uint256" }, { type: "uint256" }],
      [testBlock(1n), 500n],
    );
    expect(decodeLog(rawLog(topics, data))).to.include({ from: HOLDER, to: null });
  });

  it("names the flag that the blocks of a batch gained", () => {
    const topics = encodeEventTopics({
      abi: ledgerAbi,
      eventName: "FlagGained",
      args: { flag: 2 },
    });
    const data = encodeAbiParameters([{ type: "uint256[]" }], [[testBlock(1n), testBlock(501n)]]);
    expect(decodeLog(rawLog(topics, data))).to.deep.equal({
      ...PLACE,
      name: "FlagGained",
      flag: "terminal",
      blockIds: [testBlock(1n), testBlock(501n)],
    });
  });

  it("gives null for events of others", () => {
    const erc20 = parseAbi(["event Transfer(address indexed, address indexed, uint256)"]);
    const topics = encodeEventTopics({ abi: erc20, eventName: "Transfer", args: [HOLDER, OTHER] });
    expect(decodeLog(rawLog(topics, `0x${"00".repeat(32)}`))).to.equal(null);
    expect(decodeLog(rawLog([], "0x"))).to.equal(null);
  });

  it("gives null for an event of the same name with other parameters in topics", () => {
    const other = parseAbi(["event Paused(address by)"]);
    const topics = encodeEventTopics({ abi: other, eventName: "Paused" });
    const data = encodeAbiParameters([{ type: "address" }], [HOLDER]);
    expect(decodeLog(rawLog(topics, data))).to.equal(null);
  });

  it("fails, naming event and place, for a value that this version does not know", () => {
    const topics = encodeEventTopics({
      abi: ledgerAbi,
      eventName: "FlagsChanged",
      args: { id: testBlock(1n) },
    });
    const data = encodeAbiParameters([{ type: "uint16" }], [4096]);
    expect(() => decodeLog(rawLog(topics, data))).to.throw(
      RegistryError,
      "FlagsChanged in chain block 12, log 3, of 0x00000000000000000000000000000000000000b1 does not read: 4096",
    );
  });

  it("reads every event of every contract that it does not leave out by name", () => {
    const artifacts = readdirSync(new URL("../artifacts", import.meta.url));
    const contracts = artifacts.filter((file) => !file.includes("bytecode"));
    expect(Object.keys(ABIS)).to.have.length(contracts.length);
    const left = new Set<string>(NOT_MIRRORED);
    const unread = eventsOf(ABIS).filter(({ item }) => decodeLog(sampleLog(item)) === null);
    expect(new Set(unread.map(({ item }) => item.name))).to.deep.equal(left);
  });

  it("finds the same event behind the same name in every contract", () => {
    const byName = Map.groupBy(eventsOf(ABIS), ({ item }) => item.name);
    for (const [name, found] of byName) {
      const shapes = new Set(found.map(({ item }) => JSON.stringify(item)));
      expect(shapes.size, name).to.equal(1);
    }
  });

  const left: readonly string[] = NOT_MIRRORED;
  for (const { contract, item } of eventsOf(ABIS)) {
    if (left.includes(item.name)) continue;
    it(`knows ${item.name} of ${contract}`, () => {
      const name = item.name.startsWith("Transfer") ? "Transfer" : item.name;
      expect(decodeLog(sampleLog(item))).to.include({ ...PLACE, name });
    });
  }
});

type EventItem = Extract<(typeof ABIS)[keyof typeof ABIS][number], { readonly type: "event" }>;

function eventsOf(abis: typeof ABIS): readonly {
  readonly contract: string;
  readonly item: EventItem;
}[] {
  return Object.entries(abis).flatMap(([name, abi]) =>
    abi
      .filter((item) => item.type === "event")
      .map((item) => ({ contract: name.slice(0, -"Abi".length), item })),
  );
}

function sampleLog(item: EventItem): RawLog {
  const inputs: readonly (AbiParameter & { indexed?: boolean })[] = item.inputs;
  const topics = inputs.filter(({ indexed }) => indexed).map(wordOf);
  const rest = inputs.filter(({ indexed }) => !indexed);
  return rawLog([toEventSelector(item), ...topics], encodeAbiParameters(rest, rest.map(sampleOf)));
}

function rawLog(topics: readonly unknown[], data: Hex): RawLog {
  const { address: at, chainBlock, logIndex, txHash } = PLACE;
  const chainBlockHash = `0x${"ee".repeat(32)}` as const;
  return {
    ...{ address: at, chainBlock, logIndex, txHash, chainBlockHash, data },
    topics: topics as readonly Hex[], // no topic here filters, so that each is one word
  };
}

function wordOf(input: AbiParameter): Hex {
  return encodeAbiParameters([input], [sampleOf(input)]);
}

const XXA = 25_345;
const XXA01 = 3_244_161;
const BY_NAME: Readonly<Record<string, unknown>> = {
  ...{ id: testBlock(1n), tokenId: testBlock(1n), child: testBlock(11n), right: testBlock(11n) },
  ...{ ids: [testBlock(1n)], values: [10n] },
  ...{ registry: XXA01, acquirer: XXA01, party: XXA, country: XXA, parties: [XXA] },
  ...{ vintage: 2023, occurrenceFrom: 2021, occurrenceUntil: 2030 },
};

/** A value that could stand on chain, by the parameter's name and type. */
function sampleOf(input: AbiParameter): unknown {
  const { name = "", type } = input;
  if (type === "tuple" && "components" in input) {
    return Object.fromEntries(input.components.map((part) => [part.name, sampleOf(part)]));
  }
  if (type === "uint24") return XXA01;
  if (name in BY_NAME) return BY_NAME[name];
  if (type === "uint32[]") return [1];
  if (type === "address") return HOLDER;
  if (type === "bool") return true;
  if (type === "string") return "text";
  if (type === "bytes") return "0x";
  if (type === "bytes4") return "0x41434143";
  if (type === "bytes32") return `0x4143${"00".repeat(30)}`;
  return /^uint(8|16|24|32|40|48)$/.test(type) ? 1 : 1n;
}
