import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { createLocalJWKSet, flattenedVerify, type JSONWebKeySet } from "jose";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";
import { loadSigner } from "./signer.ts";

describe("signed answers", () => {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-keys-"));
  const file = join(folder, "signing-key.pem");
  const rest = useRest(() => ({ finality: 2, signingKey: { file, make: true } }));
  const contract = contractOf(rest);
  after(() => rmSync(folder, { recursive: true }));

  const keySet = async (): Promise<JSONWebKeySet> => {
    const answer = await fetch(`${rest.url}/.well-known/jwks.json`);
    expect(answer.headers.get("content-type")).to.match(/^application\/jwk-set\+json/);
    return (await answer.json()) as JSONWebKeySet; // RFC 7517
  };
  const pem = (type: "public" | "private") => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    return type === "public"
      ? publicKey.export({ type: "spki", format: "pem" }).toString()
      : privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  };

  it("are verified by the bytes, the header and the key at the well-known place", async () => {
    const { keys } = await keySet();
    const path = "/api/v1/holdings?party=CHE";
    const { text, headers } = await contract.get(path);
    const [header = "", payload, signature = ""] = (headers.get("x-jws-signature") ?? "").split(
      ".",
    );
    expect(payload).to.equal("");
    const told = JSON.parse(Buffer.from(header, "base64url").toString());
    expect(told).to.deep.equal({ alg: "EdDSA", kid: keys[0]?.kid, url: path });
    // What any client can do without a library for JWS.
    const key = await crypto.subtle.importKey("jwk", keys[0] ?? {}, "Ed25519", true, ["verify"]);
    const signed = (body: string) =>
      Buffer.from(`${header}.${Buffer.from(body).toString("base64url")}`);
    const verify = (body: string) =>
      crypto.subtle.verify("Ed25519", key, Buffer.from(signature, "base64url"), signed(body));
    expect(await verify(text)).to.equal(true);
    expect(await verify(text.replace("300", "301"))).to.equal(false);
  });

  it("come as one JWS when that is asked for", async () => {
    const { json, headers } = await contract.get("/api/v1/actions?limit=2", {
      accept: "application/jose+json",
    });
    expect(headers.get("x-jws-signature")).to.equal(null);
    const { payload } = await flattenedVerify(json, createLocalJWKSet(await keySet()));
    const page = JSON.parse(new TextDecoder().decode(payload));
    expect(page.data).to.have.length(2);
    expect(page.asOf.chainBlock).to.equal(6);
  });

  it("stay the same for the same ledger", async () => {
    const twice = [
      await contract.get("/api/v1/blocks?asOf=3"),
      await contract.get("/api/v1/blocks?asOf=3"),
    ];
    const [one, other] = twice.map(({ headers }) => headers.get("x-jws-signature"));
    expect(one)
      .to.equal(other)
      .and.match(/^[\w-]+\.\.[\w-]{86}$/);
  });

  it("are made with a key that only its owner reads, and that is kept", async () => {
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    const before = readFileSync(file, "utf8");
    const again = await loadSigner({ file, make: true });
    expect(readFileSync(file, "utf8")).to.equal(before);
    expect(again?.kid).to.equal((await keySet()).keys[0]?.kid);
  });

  it("show no private part of a key, in no answer and in no line of the log", async () => {
    const { d } = JSON.parse(
      JSON.stringify(createPrivateKey(readFileSync(file)).export({ format: "jwk" })),
    );
    expect(JSON.stringify(await keySet())).to.not.contain(d);
    expect((await keySet()).keys.every((key) => !("d" in key))).to.equal(true);
    expect(rest.log.join("")).to.not.contain(d);
  });

  it("keep former keys in the set, after the one that signs", async () => {
    const rotated = join(folder, "rotated.pem");
    writeFileSync(rotated, `${pem("private")}${pem("public")}${pem("public")}`);
    const signer = await loadSigner({ file: rotated, make: false });
    expect(signer?.keys).to.have.length(3);
    expect(new Set(signer?.keys.map(({ kid }) => kid)).size).to.equal(3);
    expect(signer?.keys[0]?.kid).to.equal(signer?.kid);
  });

  it("need an Ed25519 key, and say so without showing what there is", async () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const elliptic = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const contents = ["", "s3cret", elliptic, pem("public"), pem("private").replace("M", "!")];
    for (const [place, content] of contents.entries()) {
      const wrong = join(folder, `wrong-${place}.pem`);
      writeFileSync(wrong, content);
      const failure = await failureOf(loadSigner({ file: wrong, make: false }));
      expect(failure?.code).to.equal("CONFIG_INVALID");
      expect(`${failure?.message}${failure?.remedy}`).to.contain(wrong).and.not.contain("s3cret");
    }
    const nowhere = await failureOf(loadSigner({ file: join(folder, "none"), make: false }));
    expect(nowhere?.message).to.contain("cannot be read");
    expect(nowhere?.remedy).to.contain("SIGNING_KEY_FILE");
  });
});

function failureOf(work: Promise<unknown>): Promise<RegistryError | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => (error instanceof RegistryError ? error : undefined),
  );
}
