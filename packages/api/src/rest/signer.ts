import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { RegistryError } from "@sixtwo/domain";
import { calculateJwkThumbprint, exportJWK, FlattenedSign, type JWK } from "jose";
import { readOrMakeKey } from "./key-file.ts";
import type { RestSettings } from "./rest-settings.ts";

/** Signs what the REST interface answers. */
export type Signer = {
  /** Names the key; an RFC 7638 thumbprint. */
  readonly kid: string;
  /** Public keys, as /.well-known/jwks.json shows them: the signing one first, then former ones. */
  readonly keys: readonly JWK[];
  /**
   * A flattened JWS (RFC 7515, section 7.2.2) over the exact bytes of an answer.
   * @param url what was asked, in the protected header, so that an answer cannot stand for another
   */
  readonly sign: (body: string, url: string) => Promise<SignedAnswer>;
};

type SignedAnswer = {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
};

const ALGORITHM = "EdDSA";
const PEM_BLOCK = /-----BEGIN (PRIVATE|PUBLIC) KEY-----[^-]+-----END \1 KEY-----/g;

/**
 * The signer with the key in a PEM file. Public keys that follow the private one in the file are
 * former ones: they are shown, so that what they signed can still be verified.
 * @throws RegistryError CONFIG_INVALID when the file is not there or holds something else
 */
export async function loadSigner(from: RestSettings["signingKey"]): Promise<Signer | null> {
  if (from === null) return null;
  const pem = await readOrMakeKey(from);
  const blocks = [...pem.matchAll(PEM_BLOCK)].map(([block]) => block);
  const privateKey = privateKeyOf(blocks, from.file);
  const former = blocks
    .filter((block) => block.includes("PUBLIC"))
    .map((key) => publicKeyOf(key, from.file));
  const keys = await Promise.all([createPublicKey(privateKey), ...former].map(jwkOf));
  const kid = keys[0]?.kid ?? "";
  return { kid, keys, sign: (body, url) => sign(privateKey, { body, kid, url }) };
}

async function sign(
  key: KeyObject,
  { body, kid, url }: { readonly body: string; readonly kid: string; readonly url: string },
): Promise<SignedAnswer> {
  const jws = await new FlattenedSign(new TextEncoder().encode(body))
    .setProtectedHeader({ alg: ALGORITHM, kid, url })
    .sign(key);
  return { payload: jws.payload, protected: jws.protected ?? "", signature: jws.signature };
}

async function jwkOf(key: KeyObject): Promise<JWK> {
  const jwk = await exportJWK(key);
  const kid = await calculateJwkThumbprint(jwk);
  return { ...jwk, kid, alg: ALGORITHM, use: "sig" };
}

function privateKeyOf(blocks: readonly string[], file: string): KeyObject {
  const block = blocks.find((pem) => pem.includes("PRIVATE"));
  return keyOf(() => createPrivateKey(block ?? ""), file);
}

function publicKeyOf(pem: string, file: string): KeyObject {
  return keyOf(() => createPublicKey(pem), file);
}

function keyOf(read: () => KeyObject, file: string): KeyObject {
  try {
    const key = read();
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // What the key is stays out of every message.
  }
  throw new RegistryError("CONFIG_INVALID", {
    message: `${file} is no PEM file with an Ed25519 key.`,
    remedy: `Make one: openssl genpkey -algorithm ed25519 -out ${file}; then set SIGNING_KEY_FILE to it.`,
  });
}
