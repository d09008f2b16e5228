import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { lastWords } from "./last-words.ts";

describe("lastWords", () => {
  it("are what happened and what to do", () => {
    const failure = new RegistryError("CHAIN_FOREIGN", {
      message: "Another chain at http://u:s3cret@node/.",
      remedy: "Set RPC_URL.",
    });
    expect(lastWords(failure)).to.equal(
      "CHAIN_FOREIGN: Another chain at http://node.\nSet RPC_URL.\n",
    );
  });

  it("are the trace of what has no name, without credentials", () => {
    const words = lastWords(new TypeError("fetch of https://u:s3cret@node/v1 failed"));
    expect(words).to.match(/^TypeError: fetch of https:\/\/node\/v1 failed\n {4}at /);
    expect(lastWords("plain")).to.equal("plain\n");
  });
});
