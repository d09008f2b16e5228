import { expect } from "chai";
import { eventually } from "../support/eventually.ts";
import { launchSixtwo, removeDataDir, temporaryDataDir } from "../support/launched-sixtwo.ts";
import { runRebuild } from "../support/rebuild-script.ts";

describe("npm run rebuild -- --verify, where npm start keeps everything", function () {
  this.timeout(300_000);
  let dataDir: string;
  before(async () => {
    dataDir = await temporaryDataDir();
  });
  after(() => removeDataDir(dataDir));

  const verify = () => runRebuild({ DATA_DIR: dataDir }, "--verify");

  it("says that there is nothing before the first start", async () => {
    const { code, output } = await verify();
    expect(code).to.equal(1);
    expect(output).to.equal(
      `NOT_FOUND: There is no registry in ${dataDir}.\nSet DATA_DIR to the folder of one, or DATABASE_URL and RPC_URL; npm start makes one.\n`,
    );
  });

  it("works beside it while it runs, and without it once it is stopped", async () => {
    const sixtwo = await launchSixtwo({ DATA_DIR: dataDir, TRAINING: "off" });
    const running = await verify();
    const rebuilt = await runRebuild({ DATA_DIR: dataDir }, "--yes");
    expect(rebuilt.code, rebuilt.output).to.equal(0);
    expect(rebuilt.output).to.match(/The mirror was made anew up to chain block \d+\./);
    await eventually(async () => (await fetch(`${sixtwo.url}/ready`)).status === 200);
    expect(await sixtwo.stop()).to.equal(0);
    const stopped = await verify();
    for (const { code, output } of [running, stopped]) {
      expect(code, output).to.equal(0);
      expect(output).to.contain("They are equal");
    }
    const again = await launchSixtwo({ DATA_DIR: dataDir, TRAINING: "off" });
    expect(await again.stop()).to.equal(0);
  });
});
