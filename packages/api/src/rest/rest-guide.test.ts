import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";

const GUIDE = readFileSync(new URL("../../../../docs/rest.md", import.meta.url), "utf8");
/** Described elsewhere. */
const OTHERS = ["/api/v1", "/api/v1/digest"];

describe("docs/rest.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-guide-"));
  const rest = useRest(() => ({ signingKey: { file: join(folder, "key.pem"), make: true } }));
  const contract = contractOf(rest);
  after(() => rmSync(folder, { recursive: true }));

  it("asks nothing that is refused", async () => {
    const paths = [...GUIDE.matchAll(/`(\/(?:api\/v1|\.well-known)[^`\s]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).to.be.above(10);
    for (const path of paths.filter((one) => !OTHERS.includes(one))) {
      expect((await contract.get(path)).status, path).to.equal(200);
    }
  });

  it("verifies an answer as it says", async function () {
    this.timeout(60_000);
    const [, code = ""] = /```js\n([\s\S]+?)```/.exec(GUIDE) ?? [];
    const script = code.replace("http://127.0.0.1:4000", rest.url);
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
    expect(stdout.trim()).to.equal("true");
  });
});
