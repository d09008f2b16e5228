import {
  address,
  metricCode,
  packBlockId,
  packRegistryCode,
  RegistryError,
  registryCode,
  vintage,
} from "@sixtwo/domain";
import { expect } from "chai";
import fc from "fast-check";
import {
  type AbiParameter,
  bytesToHex,
  decodeEventLog,
  encodeAbiParameters,
  type Hex,
  toEventSelector,
  zeroAddress,
  zeroHash,
} from "viem";
import { type EventItem, systemAbi } from "../abi.ts";
import { actionDecoders } from "./action-events.ts";
import { authorizationDecoders } from "./authorization-events.ts";
import { type ChainEvent, type ChainEventBody, decodeLog } from "./decode-log.ts";
import { erc7943Decoders } from "./erc7943-events.ts";
import { issuanceDecoders } from "./issuance-events.ts";
import { ledgerDecoders } from "./ledger-events.ts";
import { requestDecoders } from "./request-events.ts";
import { type LogWords, SLICED_ARGS } from "./sliced-args.ts";

type Input = AbiParameter & { readonly indexed?: boolean };
type Args = Readonly<Record<string, unknown>>;

const SLICED = systemAbi.filter(
  (item): item is EventItem => item.type === "event" && item.name in SLICED_ARGS,
);
const PLACE = {
  address: address("0x00000000000000000000000000000000000000b1"),
  chainBlock: 12n,
  logIndex: 3,
  txHash: `0x${"cd".repeat(32)}`,
} as const;

describe("events sliced by hand", () => {
  it("are among those of the contracts, each", () => {
    expect(SLICED.map(({ name }) => name)).to.have.members(Object.keys(SLICED_ARGS));
  });

  for (const item of SLICED) {
    it(`read ${item.name} as viem does`, () => {
      fc.assert(
        fc.property(argsOf(item), (args) => {
          const log = encode(item, args);
          expect(readByHand(log)).to.deep.equal(readByViem(item, log)).and.not.equal(null);
        }),
      );
    });

    it(`read a damaged ${item.name} only if viem does, and would write it so`, () => {
      fc.assert(
        fc.property(
          argsOf(item),
          fc.array(damages, { minLength: 1, maxLength: 2 }),
          (args, all) => {
            const log = all.reduce((damaged, damage) => damage(damaged), encode(item, args));
            expect(readByHand(log)).to.deep.equal(readByViem(item, log));
          },
        ),
        { numRuns: 300 },
      );
    });
  }
});

/** What `decodeLog` makes of it; null when it refuses. */
function readByHand(log: LogWords): ChainEvent | null {
  try {
    return decodeLog({ ...log, ...PLACE, chainBlockHash: zeroHash });
  } catch (error) {
    expect(error).to.be.instanceOf(RegistryError).and.include({ code: "CHAIN_UNSUPPORTED" });
    return null;
  }
}

const DECODERS: Readonly<Record<string, (args: never) => ChainEventBody>> = {
  ...{ ...ledgerDecoders, ...erc7943Decoders, ...actionDecoders, ...authorizationDecoders },
  ...{ ...issuanceDecoders, ...requestDecoders },
};

/** The event behind what viem decodes; null when viem refuses, or would write another log for it. */
function readByViem(item: EventItem, { topics, data }: LogWords): ChainEvent | null {
  try {
    const [selector = "0x", ...rest] = topics;
    const decoded = decodeEventLog({ abi: [item], topics: [selector, ...rest], data });
    const args = decoded.args as unknown as Args; // every parameter has a name
    if (textOf(encode(item, args)) !== textOf({ topics, data })) return null;
    const body = DECODERS[item.name]?.(args as never); // of the same event
    return body === undefined ? null : { ...body, ...PLACE };
  } catch {
    return null;
  }
}

function textOf({ topics, data }: LogWords): string {
  return [...topics, data].join().replace(/[A-F]/g, (digit) => digit.toLowerCase());
}

function encode(item: EventItem, args: Args): LogWords {
  const inputs: readonly Input[] = item.inputs;
  const given = ({ name = "" }: Input) => args[name];
  const indexed = inputs.filter((input) => input.indexed);
  const unindexed = inputs.filter((input) => !input.indexed);
  const topics = indexed.map((input) => encodeAbiParameters([input], [given(input)]));
  return {
    topics: [toEventSelector(item), ...topics],
    data: encodeAbiParameters(unindexed, unindexed.map(given)),
  };
}

const uint = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n });
const serial = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n });
const registry = fc.constantFrom("AAA01", "GHA01", "XXC42", "ZZZ99").map(registryCode);
const packedRegistry = registry.map(packRegistryCode);
const blockId = fc
  .record({
    metric: fc.integer({ min: 0, max: 255 }).map(metricCode),
    registry,
    vintage: fc.integer({ min: 2021, max: 2100 }).map(vintage),
    batch: serial,
    first: serial,
  })
  .map(packBlockId);
const hex = (minLength: number, maxLength = minLength) =>
  fc.uint8Array({ minLength, maxLength }).map((bytes): Hex => bytesToHex(bytes));

const BY_NAME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ id: blockId, child: blockId, right: blockId, tokenId: blockId },
  flag: fc.constantFrom(1, 2, 4, 8),
  flags: fc.integer({ min: 0, max: 15 }),
  cause: fc.integer({ min: 0, max: 3 }),
  kind: fc.integer({ min: 1, max: 11 }),
  mitigationType: fc.integer({ min: 1, max: 3 }),
  approach: fc.integer({ min: 0, max: 9999 }),
  acquirer: fc.oneof(fc.constant(0), packedRegistry),
};

/** Arguments that domain words exist for, lists of one length. */
function argsOf(item: EventItem): fc.Arbitrary<Args> {
  const inputs: readonly Input[] = item.inputs;
  return fc.nat({ max: 9 }).chain((length) => {
    const values = inputs.map((input) => [input.name, anyOf(input, length)] as const);
    return fc.record(Object.fromEntries(values));
  });
}

function anyOf({ name = "", type }: Input, length: number): fc.Arbitrary<unknown> {
  const list = { minLength: length, maxLength: length };
  if (name === "ids") return fc.array(blockId, list);
  if (type === "uint256[]") return fc.array(uint(256), list);
  if (type === "address") return fc.oneof(fc.constant(zeroAddress), hex(20));
  if (type === "bytes32") return fc.oneof(fc.constant(zeroHash), hex(32));
  if (type === "bytes") return hex(0, 100);
  const bits = Number(type.slice("uint".length));
  const number = uint(bits).map((value) => (bits > 48 ? value : Number(value)));
  return BY_NAME[name] ?? (bits === 24 ? packedRegistry : number);
}

const word = fc
  .constantFrom(0n, 1n, 31n, 32n, 64n, 96n, 2n ** 48n - 1n, 2n ** 53n, 2n ** 160n, 2n ** 256n - 1n)
  .map((value) => value.toString(16).padStart(64, "0"));
const character = fc.constantFrom(..."0123456789abcdefABCDEFgG:XxZ _-\n\u00a0\ud83d");

/** Something written over, or put at the end of, what should be words; all behind it may be lost. */
const edit = fc.record({
  at: fc.nat({ max: 2000 }),
  place: fc.constantFrom("here", "word", "last digit", "end"),
  more: fc.oneof(character, word, fc.constant("")),
  lost: fc.constantFrom(false, false, false, true),
});

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function edited(text: Hex, { at, place, more, lost }: Edit): Hex {
  const here = at % (text.length + 1);
  const start = 2 + 64 * Math.floor(here / 64);
  const from = { here, word: start, "last digit": start + 63, end: text.length }[place];
  const rest = lost ? "" : text.slice(from + more.length);
  return (text.slice(0, from) + more + rest) as Hex; // or no longer one
}

/** An edit of the data, or of a topic but the first, without which it would be another log. */
const damages = fc.record({ part: fc.nat({ max: 4 }), edit }).map((damage) => {
  return ({ topics, data }: LogWords): LogWords => {
    const part = damage.part % topics.length;
    if (part === 0) return { topics, data: edited(data, damage.edit) };
    return { topics: topics.with(part, edited(topics[part] ?? "0x", damage.edit)), data };
  };
});
