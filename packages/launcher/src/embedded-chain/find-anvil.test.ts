import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { findAnvil } from "./find-anvil.ts";

describe("findAnvil", () => {
  it("takes the program that npm brought on Linux x64", () => {
    expect(findAnvil([], "linux-x64")).to.match(/anvil-linux-amd64\/bin\/anvil$/);
  });

  it("looks on PATH elsewhere", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sixtwo-path-"));
    await writeFile(join(folder, "anvil"), "");
    await chmod(join(folder, "anvil"), 0o755);
    expect(findAnvil(["/nowhere", folder], "darwin-arm64")).to.equal(join(folder, "anvil"));
    await rm(folder, { recursive: true });
  });

  it("names both remedies when there is none", () => {
    try {
      findAnvil(["/nowhere"], "darwin-arm64");
      expect.fail("no error");
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      expect(error.code).to.equal("CHAIN_UNSUPPORTED");
      expect(error.remedy).to.contain("Install anvil");
      expect(error.remedy).to.contain("RPC_URL");
    }
  });
});
