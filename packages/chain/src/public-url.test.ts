import { expect } from "chai";
import { publicUrl } from "./public-url.ts";

describe("a node's URL as it may be shown", () => {
  it("has no user, password, query or key", () => {
    expect(publicUrl("https://me:secret@node.example:8545/?token=secret")).to.equal(
      "https://node.example:8545",
    );
    expect(publicUrl("wss://node.example/v3/0123456789abcdef0123456789abcdef")).to.equal(
      "wss://node.example/v3/***",
    );
  });

  it("is not repeated when it is no URL", () => {
    expect(publicUrl("secret")).to.equal("(not a URL)");
  });
});
