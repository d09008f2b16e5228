import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

type Texts = string | { readonly [key: string]: Texts };

const SOURCES = join(import.meta.dirname, "..");
/** i18next adds these to a key by the count; each language has its own. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

const english = flatten(en);
const french = flatten(fr);
const keys = new Set([...english.keys()].map((key) => key.replace(PLURAL, "")));
const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SOURCES, path), "utf8") }));

describe("the texts", () => {
  it("exist for every key that the screens use", () => {
    const missing = used(/\bt\(\s*"([a-zA-Z.-]+)"/g).filter(({ key }) => !keys.has(key));
    expect(missing).to.deep.equal([]);
  });

  it("exist for every family of keys that the screens choose from", () => {
    const families = used(/\bt\(\s*`([a-zA-Z.-]+)\.\$\{/g);
    const missing = families.filter(({ key }) => ![...keys].some((k) => k.startsWith(`${key}.`)));
    expect(families).to.have.length.above(10);
    expect(missing).to.deep.equal([]);
  });

  it("are all used", () => {
    const exact = new Set(used(/"([a-zA-Z]+\.[a-zA-Z.-]+)"/g).map(({ key }) => key));
    const families = used(/`([a-zA-Z.-]+)\.\$\{/g).map(({ key }) => `${key}.`);
    const unused = [...keys].filter(
      (key) => !exact.has(key) && !families.some((family) => key.startsWith(family)),
    );
    expect(unused).to.deep.equal([]);
  });

  it("are all translated to French, and nothing else is", () => {
    const translated = new Set([...french.keys()].map((key) => key.replace(PLURAL, "")));
    expect([...keys].filter((key) => !translated.has(key))).to.deep.equal([]);
    expect([...translated].filter((key) => !keys.has(key))).to.deep.equal([]);
  });

  it("name the same values in both languages", () => {
    const differing = [...english].filter(
      ([key, text]) => String(values(text)) !== String(values(french.get(key) ?? "")),
    );
    expect(differing.map(([key]) => key)).to.deep.equal([]);
  });

  it("are never empty", () => {
    const empty = [...english, ...french].filter(([, text]) => text.trim() === "");
    expect(empty.map(([key]) => key)).to.deep.equal([]);
  });
});

function flatten(texts: Texts, path = ""): Map<string, string> {
  if (typeof texts === "string") return new Map([[path, texts]]);
  const parts = Object.entries(texts).flatMap(([key, inner]) => [
    ...flatten(inner, path === "" ? key : `${path}.${key}`),
  ]);
  return new Map(parts);
}

function used(pattern: RegExp): { readonly path: string; readonly key: string }[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, key = ""]) => ({ path, key })),
  );
}

function values(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();
}
