import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const ENTRY = fileURLToPath(new URL("index.ts", import.meta.url));

describe("what a browser gets", () => {
  it("has no contract's bytecode and nothing of Node", () => {
    const { files, packages } = reachableFrom(ENTRY);
    expect(files.filter((file) => /bytecode|\/deploy\/|\/testing\//.test(file))).to.deep.equal([]);
    expect([...packages].sort()).to.deep.equal(["@sixtwo/domain", "viem"]);
  });
});

/** Every source file that an import leads to, types included, and the packages named on the way. */
function reachableFrom(entry: string): {
  readonly files: readonly string[];
  readonly packages: ReadonlySet<string>;
} {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/ from "([^"]+)"/g)) {
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return { files: [...files], packages };
}
