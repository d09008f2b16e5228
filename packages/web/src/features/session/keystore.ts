import { type Address, address, RegistryError } from "@sixtwo/domain";
import { fromBase64, toBase64 } from "./base64.ts";

/** A private key under a passphrase, as it is stored in the browser and saved as a backup. */
export type Keystore = {
  readonly format: "sixtwo-keystore";
  readonly version: 1;
  /** What its owner calls it. */
  readonly name: string;
  readonly address: Address;
  readonly createdAt: string;
  readonly kdf: {
    readonly name: "PBKDF2-SHA-256";
    readonly iterations: number;
    /** Base64, as are the two below. */
    readonly salt: string;
  };
  readonly cipher: { readonly name: "AES-256-GCM"; readonly nonce: string };
  readonly ciphertext: string;
};

export type Key = {
  readonly name: string;
  readonly address: Address;
  /** 0x and 64 hexadecimal digits. */
  readonly privateKey: `0x${string}`;
};

type Deps = { readonly crypto: Crypto };
type Derivation = { readonly salt: Uint8Array<ArrayBuffer>; readonly iterations: number };

/** What OWASP asks for PBKDF2 with SHA-256; a stored file may ask for more, never for less. */
const MIN_ITERATIONS = 600_000;
const MAX_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/**
 * Encrypts a key, which is then safe to store as far as its passphrase is hard to guess.
 * @param clock the time of creation
 */
export async function encryptKey(
  { crypto, clock }: Deps & { readonly clock: () => Date },
  key: Key,
  passphrase: string,
): Promise<Keystore> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const iterations = MIN_ITERATIONS;
  const secret = await deriveSecret({ crypto }, passphrase, { salt, iterations });
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: boundTo(key.address) },
    secret,
    new TextEncoder().encode(key.privateKey),
  );
  return {
    format: "sixtwo-keystore",
    version: 1,
    name: key.name,
    address: key.address,
    createdAt: clock().toISOString(),
    kdf: { name: "PBKDF2-SHA-256", iterations, salt: toBase64(salt) },
    cipher: { name: "AES-256-GCM", nonce: toBase64(nonce) },
    ciphertext: toBase64(new Uint8Array(sealed)),
  };
}

/**
 * Opens a keystore.
 * @throws RegistryError NOT_ALLOWED for another passphrase, or a file that was changed
 */
export async function decryptKey(
  { crypto }: Deps,
  keystore: Keystore,
  passphrase: string,
): Promise<Key> {
  const { kdf, cipher, ciphertext, name, address: at } = keystore;
  const secret = await deriveSecret({ crypto }, passphrase, {
    salt: fromBase64(kdf.salt),
    iterations: kdf.iterations,
  });
  const algorithm = {
    name: "AES-GCM",
    iv: fromBase64(cipher.nonce),
    additionalData: boundTo(at),
  };
  try {
    const opened = await crypto.subtle.decrypt(algorithm, secret, fromBase64(ciphertext));
    const privateKey = new TextDecoder().decode(opened) as `0x${string}`; // authenticated: it is what was put in
    return { name, address: at, privateKey };
  } catch (cause) {
    throw new RegistryError("NOT_ALLOWED", {
      message: `The passphrase does not open the key "${name}".`,
      remedy: "Check it for capitals and spaces. Nobody can reset it; a backup needs the same one.",
      cause,
    });
  }
}

/**
 * Reads a keystore from its JSON text, such as a backup's.
 * @throws RegistryError BAD_INPUT when it is none
 */
export function parseKeystore(text: string): Keystore {
  try {
    const found = JSON.parse(text) as Keystore; // every field is looked at below
    const { format, version, name, kdf, cipher, ciphertext } = found;
    const { iterations } = kdf;
    const known = format === "sixtwo-keystore" && version === 1 && kdf.name === "PBKDF2-SHA-256";
    const texts = [name, kdf.salt, cipher.nonce, ciphertext];
    if (!known || !texts.every((value) => typeof value === "string")) throw new Error("shape");
    if (!(iterations >= MIN_ITERATIONS && iterations <= MAX_ITERATIONS)) throw new Error("work");
    return { ...found, address: address(found.address) };
  } catch (cause) {
    throw new RegistryError("BAD_INPUT", {
      message: "This is not a key's backup of this registry.",
      remedy: 'Choose the file that "Save a backup" made.',
      cause,
    });
  }
}

async function deriveSecret(
  { crypto }: Deps,
  passphrase: string,
  { salt, iterations }: Derivation,
): Promise<CryptoKey> {
  // NFKC: the same passphrase typed on another keyboard gives the same bytes.
  const bytes = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Binds the secret to its address, so that a file cannot show one account and hold another's key. */
function boundTo(at: Address): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`sixtwo-keystore:1:${at}`);
}
