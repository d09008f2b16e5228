import { expect } from "chai";
import { isExplorerPath } from "./is-explorer-path.ts";

describe("the explorer's paths", () => {
  it("are all but the wallet's and the console's", () => {
    const paths = ["/", "/blocks", "/itmo/GHA01-1-2023", "/wallet", "/wallet/requests", "/console"];
    expect(paths.map(isExplorerPath)).to.deep.equal([true, true, true, false, false, false]);
    expect(isExplorerPath("/walletless")).to.equal(true);
  });
});
