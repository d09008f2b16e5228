import { expect } from "chai";
import { withoutTraces } from "./without-traces.ts";

const TEXT =
  '{"a":[1],"transactions":[{"traces":[{"data":"0x1","logs":[[2],[]]}],"exit":3},{"traces":[]},{"trace":[4]}]}';

describe("the state of a chain without its traces", () => {
  it("is the same but for them, wherever the text is cut", async () => {
    for (let size = 1; size <= TEXT.length; size += 1) {
      expect(await copied(size), `cut every ${size} bytes`).to.equal(
        '{"a":[1],"transactions":[{"traces":[],"exit":3},{"traces":[]},{"trace":[4]}]}',
      );
    }
  });
});

async function copied(size: number): Promise<string> {
  let text = "";
  for await (const part of withoutTraces(cut(size))) text += part.toString();
  return text;
}

async function* cut(size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < TEXT.length; at += size) yield Buffer.from(TEXT.slice(at, at + size));
}
