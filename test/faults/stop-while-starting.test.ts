import { expect } from "chai";
import { askGraphql } from "../support/graphql.ts";
import {
  interruptAt,
  launchSixtwo,
  removeDataDir,
  temporaryDataDir,
} from "../support/launched-sixtwo.ts";

describe("Ctrl-C during a first start", function () {
  this.timeout(240_000);
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => removeDataDir(dataDir));

  it("gives it up in good order, and the next start goes on", async () => {
    for (const step of ["Opening the database", "Playing the training country"]) {
      const { code, output } = await interruptAt(step, { DATA_DIR: dataDir });
      expect(code).to.equal(0);
      expect(output.trim().split("\n").at(-1)?.trim()).to.equal("Stopping");
      expect(output).to.not.contain("ready at");
    }
    const sixtwo = await launchSixtwo({ DATA_DIR: dataDir });
    try {
      const { data } = await askGraphql(sixtwo.url, "{ requests { nodes { status } } }");
      // Each act of the plan was played, and once.
      expect(data).to.deep.equal({
        requests: {
          nodes: [{ status: "PENDING" }, { status: "EXECUTED" }, { status: "EXECUTED" }],
        },
      });
    } finally {
      await sixtwo.stop();
    }
  });
});
