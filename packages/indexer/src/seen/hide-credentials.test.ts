import { expect } from "chai";
import { hideCredentials } from "./hide-credentials.ts";

describe("hideCredentials", () => {
  it("takes user, password, query and key out of each URL", () => {
    const text =
      "RPC Request failed.\nURL: https://clerk:s3cret@node.example/v2/0123456789abcdefghij?key=s3cret\n" +
      'then "postgres://u:s3cret@db:5432/sixtwo" and wss://s3cret@h:1/';
    expect(hideCredentials(text)).to.equal(
      "RPC Request failed.\nURL: https://node.example/v2/***\n" +
        'then "postgres://db:5432/sixtwo" and wss://h:1',
    );
  });

  it("leaves the sentence around a URL whole", () => {
    expect(
      hideCredentials("Node (http://u:s3cret@node:1/a/) is away, see http://docs/b."),
    ).to.equal("Node (http://node:1/a) is away, see http://docs/b.");
  });

  it("leaves the rest as it is", () => {
    const text = "range 1:2 of a/b is too large, see http://node.example/docs";
    expect(hideCredentials(text)).to.equal(text);
  });
});
