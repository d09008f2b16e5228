import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "chai";

const ROOT = import.meta.dirname;
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

describe("the features", () => {
  it("never import each other", () => {
    const wrong = imports(/^features\//).filter(
      ({ path, target }) => target.startsWith("features/") && featureOf(path) !== featureOf(target),
    );
    expect(wrong).to.deep.equal([]);
  });

  it("are imported by the application alone", () => {
    const wrong = imports(/^(?!features\/|app\/)/).filter(({ target }) =>
      target.startsWith("features/"),
    );
    expect(wrong).to.deep.equal([]);
  });

  it("load the chain's code only when something is signed or looked up", () => {
    const eager = files.filter(
      ({ path, text }) =>
        /^import (?!type)[^;]*from "(@sixtwo\/chain|viem[^"]*|wagmi[^"]*)"/m.test(text) &&
        !LOADED_LATER.includes(path),
    );
    expect(eager.map(({ path }) => path)).to.deep.equal([]);
  });
});

/** Behind a dynamic import, each of them. */
const LOADED_LATER = [
  "features/console/proposals/proposed-call.ts",
  "features/session/injected-wallets.ts",
  "features/session/private-key.ts",
  "features/session/signer-of-key.ts",
  "ui/sha-256.ts",
];

function imports(from: RegExp): { readonly path: string; readonly target: string }[] {
  return files
    .filter(({ path }) => from.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, target = ""]) => ({
        path,
        target: relative(ROOT, join(ROOT, path, "..", target)),
      })),
    );
}

function featureOf(path: string): string | undefined {
  return path.split("/")[1];
}
