import { address } from "@sixtwo/domain";
import { expect } from "chai";
import type { Keystore } from "./keystore.ts";
import { forgetKeystore, keepKeystore, listKeystores, type Shelf } from "./keystore-shelf.ts";

describe("keystore shelf", () => {
  it("keeps encrypted keys, oldest first", () => {
    const shelf = emptyShelf();
    keepKeystore(shelf, sample("b2", "2026-02-01T00:00:00.000Z"));
    keepKeystore(shelf, sample("a1", "2026-01-01T00:00:00.000Z"));
    expect(listKeystores(shelf).map(({ name }) => name)).to.deep.equal(["Key a1", "Key b2"]);
  });

  it("keeps one entry for each address", () => {
    const shelf = emptyShelf();
    keepKeystore(shelf, sample("a1", "2026-01-01T00:00:00.000Z"));
    keepKeystore(shelf, { ...sample("a1", "2026-01-01T00:00:00.000Z"), name: "Renamed" });
    expect(listKeystores(shelf).map(({ name }) => name)).to.deep.equal(["Renamed"]);
  });

  it("forgets one and leaves the others", () => {
    const shelf = emptyShelf();
    keepKeystore(shelf, sample("a1", "2026-01-01T00:00:00.000Z"));
    keepKeystore(shelf, sample("b2", "2026-02-01T00:00:00.000Z"));
    forgetKeystore(shelf, address(`0x${"a1".repeat(20)}`));
    expect(listKeystores(shelf).map(({ name }) => name)).to.deep.equal(["Key b2"]);
  });

  it("passes over what it cannot read, and what is not its own", () => {
    const shelf = emptyShelf();
    shelf.setItem("sixtwo-key:0xaa", "not JSON");
    shelf.setItem("another-program", "{}");
    expect(listKeystores(shelf)).to.deep.equal([]);
    expect(shelf.getItem("sixtwo-key:0xaa")).to.equal("not JSON");
  });
});

function sample(byte: string, createdAt: string): Keystore {
  return {
    format: "sixtwo-keystore",
    version: 1,
    name: `Key ${byte}`,
    address: address(`0x${byte.repeat(20)}`),
    createdAt,
    kdf: { name: "PBKDF2-SHA-256", iterations: 600_000, salt: "c2FsdA==" },
    cipher: { name: "AES-256-GCM", nonce: "bm9uY2U=" },
    ciphertext: "c2VhbGVk",
  };
}

function emptyShelf(): Shelf {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
