import { expect } from "chai";
import type { SourceFile } from "./support/source-files.ts";
import { sourceFiles } from "./support/source-files.ts";

/** The picture of docs/architecture.md: what each package may import. Nothing else may be. */
const RINGS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  chain: ["domain"],
  db: ["domain"],
  "cad-trust": ["domain"],
  reports: ["domain"],
  indexer: ["domain", "chain", "db"],
  api: ["domain", "chain", "db", "reports"],
  worker: ["domain", "chain", "db", "cad-trust", "reports"],
  web: ["domain", "chain"],
  launcher: ["domain", "chain", "db", "cad-trust", "reports", "indexer", "api", "worker", "web"],
};

const manifests = sourceFiles("packages/*/package.json").map(({ path, text }) => ({
  folder: packageOf(path),
  manifest: JSON.parse(text),
}));
const sources = sourceFiles("packages/*/src/**/*.{ts,tsx}").filter((file) => !isTest(file));
const scripts = sourceFiles("scripts/**/*.ts").filter((file) => !isTest(file));
const written = sourceFiles("{contracts,packages,scripts,test}/**/*.{ts,tsx,sol,sql,sh,css}");

describe("the packages", () => {
  it("are all in the picture", () => {
    const strangers = manifests.map(({ folder }) => folder).filter((name) => !(name in RINGS));
    expect(strangers).to.deep.equal([]);
  });

  it("are named after their folder", () => {
    const misnamed = manifests.filter(
      ({ folder, manifest }) => manifest.name !== `@sixtwo/${folder}`,
    );
    expect(misnamed.map(({ folder }) => folder)).to.deep.equal([]);
  });

  it("depend on each other only along the arrows of the picture", () => {
    const wrong = manifests.flatMap(({ folder, manifest }) =>
      sixtwoDependencies(manifest)
        .filter((dependency) => !RINGS[folder]?.includes(dependency))
        .map((dependency) => `${folder} -> ${dependency}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it("import each other only along the arrows of the picture", () => {
    const wrong = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/["']@sixtwo\/([a-z-]+)/g)]
        .map(([, imported = ""]) => imported)
        .filter((imported) => !RINGS[packageOf(path)]?.includes(imported))
        .map((imported) => `${path} -> ${imported}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  it("never reach into each other by a relative path", () => {
    const wrong = matching(sources, /from\s+["'](\.\.\/)+(packages|api|chain|db|domain)\/src\//);
    expect(wrong).to.deep.equal([]);
  });
});

describe("the picture", () => {
  it("has no cycle", () => {
    // Each package may import only packages that stand before it.
    const order = Object.keys(RINGS);
    const backwards = Object.entries(RINGS).flatMap(([name, imports]) =>
      imports.filter((imported) => order.indexOf(imported) >= order.indexOf(name)),
    );
    expect(backwards).to.deep.equal([]);
  });
});

describe("each concern has one place", () => {
  it("SQL is only in packages/db", () => {
    const outside = [...sources, ...scripts].filter(({ path }) => !path.startsWith("packages/db/"));
    const statement =
      /\bsql`|["'`]\s*(select\s[^"'`]+\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|schema|database|role)\s)/i;
    expect(matching(outside, statement)).to.deep.equal([]);
    expect(matching(outside, /from\s+["'](pg|kysely)(\/[^"']*)?["']/)).to.deep.equal([]);
  });

  it("JSON-RPC is only in packages/chain and the launcher's embedded chain", () => {
    const outside = sources.filter(
      ({ path }) => !/^packages\/(chain\/|launcher\/src\/embedded-chain)/.test(path),
    );
    // A browser wallet is asked for its accounts by these names (EIP-1193); that is not our chain.
    const method =
      /["'`](?!eth_requestAccounts|eth_accounts)(eth|net|web3|debug|evm|anvil|hardhat|txpool)_[a-zA-Z]+["'`]|\bjsonrpc\b/;
    expect(matching(outside, method)).to.deep.equal([]);
  });

  it("the environment is read only in config.ts", () => {
    const outside = sources.filter(({ path }) => !path.endsWith("/config.ts"));
    expect(matching(outside, /\bprocess\.env\b/)).to.deep.equal([]);
  });
});

describe("the files", () => {
  it("have names that say what is inside", () => {
    const vague = written
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.|-)/i.test(path));
    expect(vague).to.deep.equal([]);
  });

  it("are short: 9 in 10 have at most 200 lines, 19 in 20 at most 350, none more than 500", () => {
    const sizes = written.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    const over = (limit: number): string[] =>
      sizes.filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path}: ${lines}`);
    expect(over(500)).to.deep.equal([]);
    expect(over(350).length * 20, over(350).join(", ")).to.be.at.most(sizes.length);
    expect(over(200).length * 10, over(200).join(", ")).to.be.at.most(sizes.length);
  });

  it("name no folder of one person's machine", () => {
    const everything = sourceFiles("**/*.{ts,tsx,sol,sql,sh,css,json,md,yml,html,graphql}")
      .concat(sourceFiles("{Dockerfile,.env.example,.ci/run}"))
      .filter(({ path }) => path !== "package-lock.json");
    expect(matching(everything, /(?<![\w.)}])\/(home|root|Users|work)\/\w/)).to.deep.equal([]);
  });
});

function packageOf(path: string): string {
  return path.split("/")[1] ?? "";
}

function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path);
}

function sixtwoDependencies(manifest: {
  readonly dependencies?: Readonly<Record<string, string>>;
}): string[] {
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith("@sixtwo/"))
    .map((name) => name.slice("@sixtwo/".length));
}

/** `path:line` of the first match in each file that has one. */
function matching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${path}:${text.slice(0, at).split("\n").length}`];
  });
}
