import { generateKeyPairSync } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { RegistryError } from "@sixtwo/domain";

type KeyFile = { readonly file: string; readonly make: boolean };

/**
 * What a key's file holds, after making it where it may be made: for its owner's eyes alone.
 * @throws RegistryError CONFIG_INVALID when it cannot be read
 */
export async function readOrMakeKey({ file, make }: KeyFile): Promise<string> {
  try {
    if (make) await makeUnlessThere(file);
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new RegistryError("CONFIG_INVALID", {
      message: `The signing key at ${file} cannot be read.`,
      remedy:
        "Set SIGNING_KEY_FILE to a PEM file that this user may read, or unset it to sign nothing.",
      cause,
    });
  }
}

/** Written beside and linked, so that two that start at once end with one whole key. */
async function makeUnlessThere(file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("ed25519");
  const beside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(beside, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  await link(beside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(beside);
}
