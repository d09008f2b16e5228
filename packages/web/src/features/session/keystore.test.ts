import { address, RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { decryptKey, encryptKey, type Key, type Keystore, parseKeystore } from "./keystore.ts";

const key: Key = {
  name: "Registry administrator",
  address: address(`0x${"a1".repeat(20)}`),
  privateKey: `0x${"5e".repeat(32)}`,
};
const deps = { crypto, clock: () => new Date("2026-03-01T12:00:00Z") };

describe("keystore", () => {
  let keystore: Keystore;

  before(async () => {
    keystore = await encryptKey(deps, key, "four random words");
  });

  it("gives back the key for its passphrase", async () => {
    expect(await decryptKey(deps, keystore, "four random words")).to.deep.equal(key);
  });

  it("opens for the same passphrase typed with other code points", async () => {
    const composed = await encryptKey(deps, key, "caf\u00e9 au lait");
    expect(await decryptKey(deps, composed, "cafe\u0301 au lait")).to.deep.equal(key);
  });

  it("shows the name, the address and the time, and nothing of the key", () => {
    expect(keystore.name).to.equal("Registry administrator");
    expect(keystore.address).to.equal("0xa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1");
    expect(keystore.createdAt).to.equal("2026-03-01T12:00:00.000Z");
    expect(JSON.stringify(keystore)).not.to.include("5e5e");
  });

  it("works 600,000 times on each guess of the passphrase", () => {
    expect(keystore.kdf.name).to.equal("PBKDF2-SHA-256");
    expect(keystore.kdf.iterations).to.equal(600_000);
  });

  it("never uses a salt or a nonce twice", async () => {
    const again = await encryptKey(deps, key, "four random words");
    expect(again.kdf.salt).not.to.equal(keystore.kdf.salt);
    expect(again.cipher.nonce).not.to.equal(keystore.cipher.nonce);
    expect(again.ciphertext).not.to.equal(keystore.ciphertext);
  });

  it("refuses another passphrase and says what to check", async () => {
    const error = await refusalOf(decryptKey(deps, keystore, "four random word"));
    expect(error.code).to.equal("NOT_ALLOWED");
    expect(error.message).to.equal(
      'The passphrase does not open the key "Registry administrator".',
    );
    expect(error.remedy).to.include("capitals");
  });

  it("refuses a file whose address was exchanged", async () => {
    const forged = { ...keystore, address: address(`0x${"b2".repeat(20)}`) };
    const error = await refusalOf(decryptKey(deps, forged, "four random words"));
    expect(error.code).to.equal("NOT_ALLOWED");
  });
});

describe("reading a keystore", () => {
  let text: string;

  before(async () => {
    text = JSON.stringify(await encryptKey(deps, key, "four random words"));
  });

  it("takes what was saved as a backup", async () => {
    expect(await decryptKey(deps, parseKeystore(text), "four random words")).to.deep.equal(key);
  });

  it("refuses a file that asks for too little work, or for an endless one", () => {
    expect(() => parseKeystore(text.replace("600000", "1000"))).to.throw("not a key's backup");
    expect(() => parseKeystore(text.replace("600000", "999000000"))).to.throw("not a key's backup");
  });

  for (const other of ["", "null", "[]", "{}", '{"format":"sixtwo-keystore","version":2}']) {
    it(`refuses ${other === "" ? "nothing" : other}`, () => {
      expect(() => parseKeystore(other)).to.throw(RegistryError, "not a key's backup");
    });
  }
});

async function refusalOf(work: Promise<unknown>): Promise<RegistryError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof RegistryError) return error;
  throw new Error(`expected a refusal, not ${String(error)}`);
}
