import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const TRACES = Buffer.from('"traces":[');
const [OPEN, CLOSE] = [0x5b, 0x5d]; // [ and ]
const CHUNK_BYTES = 4 * 2 ** 20;

/** Copies a state that anvil has written, without the call traces: three quarters of it, and never asked for. */
export async function copyWithoutTraces(from: string, to: string): Promise<void> {
  const state = createReadStream(from, { highWaterMark: CHUNK_BYTES });
  await pipeline(Readable.from(withoutTraces(state)), createWriteStream(to));
}

/** @param chunks JSON text in which no string holds a bracket, cut anywhere. */
export async function* withoutTraces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let depth = 0;
  for await (const chunk of chunks) {
    const text = Buffer.concat([rest, chunk]);
    let place = 0;
    for (;;) {
      if (depth > 0) [place, depth] = skip(text, place, depth);
      if (depth > 0) break;
      const found = text.indexOf(TRACES, place);
      if (found < 0) break;
      yield Buffer.concat([text.subarray(place, found + TRACES.length), Buffer.from("]")]);
      [place, depth] = [found + TRACES.length, 1];
    }
    // The end may be the beginning of the key.
    const known = depth > 0 ? text.length : Math.max(place, text.length - TRACES.length + 1);
    if (depth === 0) yield text.subarray(place, known);
    rest = text.subarray(known);
  }
  yield rest;
}

/** @returns behind the bracket that closes `depth` open ones, or the end and how many are still open. */
function skip(text: Buffer, from: number, depth: number): [place: number, depth: number] {
  let open = depth;
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === OPEN) open += 1;
    if (text[place] === CLOSE) open -= 1;
    if (open === 0) return [place + 1, 0];
  }
  return [text.length, open];
}
