import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { trainingKeysFile, trainingRoles } from "./training-keys.ts";
import { writeTrainingProgress } from "./training-progress.ts";

describe("trainingRoles", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-keys-"));
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  const refusal = () =>
    trainingRoles(dataDir).then(
      () => "none",
      (error: RegistryError) => `${error.code}: ${error.message}`,
    );

  it("are made once, for their owner's eyes only", async () => {
    const roles = await trainingRoles(dataDir);
    expect(roles[0]?.id).to.equal("XXA-registrar");
    expect(await trainingRoles(dataDir)).to.deep.equal(roles);
    expect((await stat(trainingKeysFile(dataDir))).mode & 0o777).to.equal(0o600);
  });

  it("are not made anew for a training that was begun", async () => {
    await writeTrainingProgress(dataDir, { startedAt: 5, complete: false });
    expect(await refusal()).to.match(/^CHAIN_STATE_LOST: .*training-keys.json is missing/);
  });

  it("are not made anew when nobody knows whether it was", async () => {
    await writeFile(join(dataDir, "training.json"), "{");
    expect(await refusal()).to.match(/^CHAIN_STATE_LOST: .*training.json, which/);
  });

  it("are refused when they are damaged", async () => {
    for (const text of ["", "{", "[]", '[{"id":"XXA-registrar"}]']) {
      await writeFile(trainingKeysFile(dataDir), text);
      expect(await refusal(), text).to.match(/^CHAIN_STATE_LOST: .* is missing or damaged/);
    }
  });
});
