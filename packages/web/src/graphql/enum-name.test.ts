import { ACCOUNT_KINDS, REASONS } from "@sixtwo/domain";
import { expect } from "chai";
import { domainName, graphqlName } from "./enum-name.ts";

describe("names of the domain in GraphQL", () => {
  it("are spelt in capitals with underscores", () => {
    expect(graphqlName("court-order")).to.equal("COURT_ORDER");
    expect(graphqlName("share-of-proceeds")).to.equal("SHARE_OF_PROCEEDS");
    expect(domainName("USE_OR_CANCELLATION")).to.equal("use-or-cancellation");
  });

  it("come back as they were", () => {
    for (const name of [...ACCOUNT_KINDS, ...REASONS]) {
      expect(domainName(graphqlName(name))).to.equal(name);
    }
  });
});
