import { stateDigest } from "@sixtwo/db/mirror";
import { expect } from "chai";
import fc from "fast-check";
import { ALICE, BOB, sampleChainBlock } from "../testing/sample-events.ts";
import { sampleMint, sampleSplit, sampleTransfer } from "../testing/sample-moves.ts";
import { startSampleWriter } from "../testing/sample-writer.ts";
import type { ReadChainBlock } from "./application.ts";

const ACTS = ["split", "merge", "send"] as const;

/** One thing that may happen; `pick` and `part` choose the block and how much of it. */
type Happening = {
  readonly act: (typeof ACTS)[number];
  readonly pick: number;
  readonly part: number;
};

type Held = { first: bigint; quantity: bigint; holder: typeof ALICE };

const happening: fc.Arbitrary<Happening> = fc.record({
  act: fc.constantFrom(...ACTS),
  pick: fc.nat(50),
  part: fc.nat(50),
});
/** What happens in each of some chain blocks. */
const histories = fc.array(fc.array(happening, { maxLength: 2 }), { minLength: 30, maxLength: 60 });

describe("a backfill that forgets and asks again", function () {
  this.timeout(180_000);

  it("makes the rows that the head makes, however little it remembers", async () => {
    const memory = fc.integer({ min: 2, max: 8 });
    const step = fc.integer({ min: 1, max: 2 });
    await fc.assert(
      fc.asyncProperty(histories, memory, step, async (history, heldRows, length) => {
        const chainBlocks = happened(history);
        const whole = await digestOf(chainBlocks, {
          heldRows: 1_000,
          length: 1,
          isBackfill: false,
        });
        const partly = await digestOf(chainBlocks, { heldRows, length, isBackfill: true });
        expect(partly).to.deep.equal(whole);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});

type Way = { readonly heldRows: number; readonly length: number; readonly isBackfill: boolean };

/** The digest of a mirror to which chain blocks were applied, so many at a time. */
async function digestOf(
  chainBlocks: readonly ReadChainBlock[],
  { heldRows, length, isBackfill }: Way,
) {
  const mirror = await startSampleWriter(undefined, heldRows);
  try {
    for (let begun = 0; begun < chainBlocks.length; begun += length) {
      await mirror.apply(chainBlocks.slice(begun, begun + length), { isBackfill });
    }
    await mirror.writer.finish();
    return await stateDigest(mirror.database.db);
  } finally {
    await mirror.database.close();
  }
}

/** Chain blocks in which 12 tonnes are issued, split, joined and sent to and fro. */
function happened(history: readonly (readonly Happening[])[]): readonly ReadChainBlock[] {
  const blocks: Held[] = [{ first: 1n, quantity: 12n, holder: ALICE }];
  return [
    sampleChainBlock(1n, sampleMint(1n, 12n)),
    ...history.map((happenings, place) => {
      const events = happenings.flatMap((one) => perform(blocks, one));
      return sampleChainBlock(BigInt(place) + 2n, ...events);
    }),
  ];
}

function perform(blocks: Held[], { act, pick, part }: Happening) {
  const place = pick % blocks.length;
  const [block, right] = blocks.slice(place);
  if (block === undefined) return [];
  if (act === "send") return send(block);
  if (block.holder !== ALICE) return [];
  if (act === "split") return split(blocks, { place, block, part });
  if (right?.holder !== ALICE) return [];
  blocks.splice(place + 1, 1);
  block.quantity += right.quantity;
  return [
    sampleTransfer(ALICE, null, [[right.first, right.quantity]]),
    sampleTransfer(null, ALICE, [[block.first, right.quantity]]),
  ];
}

function send(block: Held) {
  const from = block.holder;
  block.holder = from === ALICE ? BOB : ALICE;
  return [sampleTransfer(from, block.holder, [[block.first, block.quantity]])];
}

type Split = { readonly place: number; readonly block: Held; readonly part: number };

function split(blocks: Held[], { place, block, part }: Split) {
  if (block.quantity === 1n) return [];
  const kept = (BigInt(part) % (block.quantity - 1n)) + 1n;
  const child = { first: block.first + kept, quantity: block.quantity - kept, holder: ALICE };
  block.quantity = kept;
  blocks.splice(place + 1, 0, child);
  return sampleSplit(block.first, child.first, child.quantity);
}
