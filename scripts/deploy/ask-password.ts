import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { settingMissing } from "./setting-missing.ts";

/**
 * Asks for a password at the terminal, without showing it.
 * @throws RegistryError CONFIG_INVALID where there is no terminal to ask at
 */
export async function askPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY) throw settingMissing("DEPLOYER_PASSWORD", "the keystore's password");
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}
