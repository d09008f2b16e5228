import { expect } from "chai";
import { askGraphql } from "../support/graphql.ts";
import { launchSixtwo, removeDataDir, temporaryDataDir } from "../support/launched-sixtwo.ts";

const FIGURES = `{
  parties { nodes { code issued held firstTransferred acquired used cancelled } }
  blocks(first: 100) { totalCount nodes { id first last quantity state holder { address } } }
  actions(first: 100) { totalCount nodes { id kind quantity at transaction } }
  requests { totalCount nodes { id status quantity } }
  status { chainBlock chainBlockHash }
}`;

describe("kill -9 of everything, then a start on the same data", function () {
  this.timeout(400_000);
  let dataDir: string;

  before(async () => {
    dataDir = await temporaryDataDir();
  });
  after(() => removeDataDir(dataDir));

  it("goes on with the same figures", async () => {
    const first = await launchSixtwo({ DATA_DIR: dataDir });
    const figures = await askGraphql(first.url, FIGURES);
    expect(figures.errors).to.equal(undefined);
    expect(figures.data.actions.totalCount).to.be.greaterThan(20);
    await first.kill();

    const second = await launchSixtwo({ DATA_DIR: dataDir });
    try {
      expect(await askGraphql(second.url, FIGURES)).to.deep.equal(figures);
    } finally {
      expect(await second.stop()).to.equal(0);
    }
  });
});
