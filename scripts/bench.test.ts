import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "chai";

describe("node scripts/bench.ts", () => {
  it("refuses an unknown benchmark in two lines, with nothing on stdout", async () => {
    const run = promisify(execFile)(process.execPath, ["scripts/bench.ts", "speed", "--json"]);
    const { code, stdout, stderr } = await run.then(
      () => expect.fail("it ran"),
      (end) => end,
    );
    expect(code).to.equal(1);
    expect(stdout).to.equal("");
    expect(stderr).to.match(
      /^BAD_INPUT: There is no benchmark speed\.\nName one of: api, .*gas, .*\.\n$/,
    );
  });
});
