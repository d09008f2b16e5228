import type { Logger } from "pino";
import { type FetchedRange, fetchRange, type Range } from "../read/fetch-range.ts";
import type { Heard } from "../read/heard.ts";
import { type ReadDeps, rangeRefused } from "../read/read-deps.ts";
import { type Incomplete, type ReadRange, readRange } from "../read/read-range.ts";
import type { RangePace } from "./range-pace.ts";

type Wanted = {
  /** The first chain block that is not mirrored. */
  readonly from: bigint;
  /** The last one that is final. */
  readonly final: bigint;
  readonly heard: Heard;
};

/** Reads ranges of final chain blocks before they are needed, in order. */
export type ReadAhead = {
  /**
   * The range that begins there, as long as its pace and what is final allow. Those that follow are
   * fetched and read while it is being applied. A range of which the node leaves out logs is read again
   * as a shorter one.
   * @throws RegistryError NOT_SYNCED, CHAIN_UNREACHABLE; then the next call begins anew
   */
  take(wanted: Wanted): Promise<ReadRange>;
  /** Forgets what was read. */
  forget(): void;
};

type Reading = {
  readonly from: bigint;
  /** Settles when it is fetched; what was fetched is garbage once it is read. */
  readonly range: Promise<Range>;
  readonly read: Promise<ReadRange | Incomplete>;
};

type ReadAheadDeps = ReadDeps & { readonly pace: RangePace; readonly logger: Logger };

/** Ranges that are held in memory at a time, the one that is being applied among them. */
const HELD = 3;

export function createReadAhead(deps: ReadAheadDeps): ReadAhead {
  let readings: Reading[] = [];
  let wanted: Wanted;
  return {
    async take(next) {
      wanted = next;
      for (;;) {
        const first = firstFrom(next.from);
        extend();
        const read = await first.read.catch(startOver);
        if (!("lacking" in read)) return read;
        const { from, to } = await first.range;
        deps.logger.warn({ ...{ from, to }, chainBlock: read.lacking }, "the node left out logs");
        deps.pace.refused(to - from + 1n);
        readings = [];
      }
    },
    forget() {
      readings = [];
    },
  };

  function firstFrom(from: bigint): Reading {
    readings = readings.filter((reading) => reading.from >= from);
    if (readings[0]?.from !== from) readings = [];
    return readings[0] ?? begin(from);
  }

  function startOver(error: unknown): never {
    readings = [];
    deps.pace.failed();
    throw error;
  }

  function begin(from: bigint): Reading {
    const before = readings.at(-1)?.read;
    const fetched = fetchFrom(from);
    // One after the other, because a range may tell of a contract to listen to from there on.
    const read = Promise.all([fetched, before]).then(([range]) =>
      readRange(deps, range, wanted.heard),
    );
    read.catch(() => undefined); // told when it is taken
    const range = fetched.then(({ to }) => ({ from, to }));
    range.catch(() => undefined); // told by `read`
    const reading = { from, range, read };
    readings.push(reading);
    return reading;
  }

  function extend(): void {
    const last = readings.at(-1);
    const next = ({ to }: Range) => {
      if (readings.at(-1) !== last || readings.length === HELD || to >= wanted.final) return;
      begin(to + 1n);
      extend();
    };
    last?.range.then(next, () => undefined);
  }

  async function fetchFrom(from: bigint): Promise<FetchedRange> {
    for (;;) {
      const last = from + deps.pace.span() - 1n;
      const to = last < wanted.final ? last : wanted.final;
      const fetched = await fetchRange(deps, { from, to }, wanted.heard);
      const length = to - from + 1n;
      if ("refusal" in fetched) {
        if (length === 1n) throw rangeRefused(from, fetched.refusal);
        deps.pace.refused(length);
      } else {
        deps.pace.read(length, fetched.bytes);
        return fetched;
      }
    }
  }
}
