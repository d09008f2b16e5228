import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";
import { type MetricCode, metricCode, TCO2E } from "./metric-code.ts";
import { packRegistryCode, type RegistryCode, unpackRegistryCode } from "./registry-code.ts";
import { type Vintage, vintage } from "./vintage.ts";

/** The ERC-1155 id of a block. It explains itself: metric, registry, vintage, batch, first serial. */
export type BlockId = Branded<bigint, "BlockId">;

/** What a block id is made of. Batch and first serial count from 1 within the registry. */
export type BlockIdParts = {
  /** What the quantities of the block count. */
  readonly metric: MetricCode;
  readonly registry: RegistryCode;
  readonly vintage: Vintage;
  readonly batch: bigint;
  readonly first: bigint;
};

export const METRIC_SHIFT = 168n; // uint8
export const REGISTRY_SHIFT = 144n; // uint24
export const VINTAGE_SHIFT = 128n; // uint16
const BATCH_SHIFT = 64n; // uint64, above the uint64 of the first serial
const SERIAL_BITS = 64;
const MAX_UINT64 = (1n << 64n) - 1n;
const EXAMPLE =
  "21194651225819931045397199768468553002186094673921 (GHA01, 2023, batch 1, serial 1)";

/**
 * The id of the block that begins at a serial.
 * @param parts.metric tCO2e when left out
 * @throws RegistryError BAD_INPUT when batch or first serial is 0 or exceeds 64 bits
 */
export function packBlockId(
  parts: Omit<BlockIdParts, "metric"> & { readonly metric?: MetricCode },
): BlockId {
  requireSerial(parts.batch);
  requireSerial(parts.first);
  const metric = BigInt(parts.metric ?? TCO2E) << METRIC_SHIFT;
  const registry = BigInt(packRegistryCode(parts.registry)) << REGISTRY_SHIFT;
  const year = BigInt(parts.vintage) << VINTAGE_SHIFT;
  const serials = (parts.batch << BATCH_SHIFT) | parts.first;
  return (metric | registry | year | serials) as BlockId; // every part in its width
}

/** The metric, registry, vintage, batch and first serial of a block. */
export function unpackBlockId(id: BlockId): BlockIdParts {
  const head = Number(id >> VINTAGE_SHIFT); // 48 bits, which a number holds; with more, the metric is too high
  return {
    metric: metricCode(Math.floor(head / 2 ** 40)),
    registry: unpackRegistryCode(Math.floor(head / 2 ** 16) % 2 ** 24),
    vintage: vintage(head % 2 ** 16),
    batch: BigInt.asUintN(SERIAL_BITS, id >> BATCH_SHIFT),
    first: BigInt.asUintN(SERIAL_BITS, id),
  };
}

/**
 * Reads a block id from outside.
 * @param value a bigint, or its decimal digits
 * @throws RegistryError BAD_INPUT when it is no number, or its parts are no block
 */
export function blockId(value: bigint | string): BlockId {
  if (typeof value === "string" && !/^[1-9]\d{0,52}$/.test(value)) {
    throw badInput(`"${value}" is not the decimal number of a block.`, EXAMPLE);
  }
  const id = BigInt(value) as BlockId; // proved by its parts, in the next lines
  const { batch, first } = unpackBlockId(id);
  requireSerial(batch);
  requireSerial(first);
  return id;
}

/** A block id as decimal text, as wallets and JSON carry it. */
export function blockIdText(id: BlockId): string {
  return id.toString();
}

/**
 * The id of the block that begins `offset` serials after this one, as a partial send detaches it.
 * @throws RegistryError BAD_INPUT for a negative offset or one past the last possible serial
 */
export function childBlockId(id: BlockId, offset: bigint): BlockId {
  const parts = unpackBlockId(id);
  if (offset < 0n) throw badInput(`A block cannot begin ${offset} serials after another.`, "3000");
  return packBlockId({ ...parts, first: parts.first + offset });
}

function requireSerial(part: bigint): void {
  if (part < 1n || part > MAX_UINT64) {
    throw badInput(`${part} is not a batch or serial number from 1 to 2^64 - 1.`, "1");
  }
}
