import { expect } from "chai";
import { inTurn } from "./in-turn.ts";

describe("inTurn", () => {
  it("prints the first as it speaks, and the others after it", () => {
    const printed: string[] = [];
    const begin = inTurn((words) => printed.push(String(words)));
    const [first, second, third] = [begin(), begin(), begin()];
    second.say("c");
    first.say("a");
    expect(printed).to.deep.equal(["a"]);
    third.say("e");
    third.end();
    first.say("b");
    first.end();
    expect(printed).to.deep.equal(["a", "b", "c"]);
    second.say("d");
    second.end();
    expect(printed).to.deep.equal(["a", "b", "c", "d", "e"]);
    begin().say("f");
    expect(printed.at(-1)).to.equal("f");
  });
});
