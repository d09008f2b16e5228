import { expect } from "chai";
import { isPublicLink, publicLink } from "./public-link.ts";

describe("isPublicLink", () => {
  for (const link of [
    "https://registry.gov.gh/a",
    "http://unfccc.int",
    "https://172.64.1.1/x",
    "https://[2a00:1450::1]/x",
  ]) {
    it(`takes ${link}`, () => expect(isPublicLink(link)).to.equal(true));
  }
  for (const link of [
    "http://localhost:4000/a",
    "https://sixtwo.local/a",
    "http://127.0.0.1/a",
    "http://10.1.2.3/a",
    "http://172.16.0.1/a",
    "http://192.168.1.1/a",
    "http://[::1]:4000/a",
    "http://[::]/a",
    "http://[::ffff:127.0.0.1]/a",
    "http://[fd00::1]/a",
    "http://[fe90::1]/a",
    "http://2130706433/a",
    "http://0x7f.1/a",
    "http://localhost./a",
    "http://node.localhost/a",
    "http://registry.lan/a",
    "http://100.64.0.1/a",
    "http://169.254.169.254/a",
    "http://intranet/a",
    "ftp://registry.gov.gh/a",
    "not a link",
  ]) {
    it(`refuses ${link}`, () => expect(isPublicLink(link)).to.equal(false));
  }

  it("publicLink falls back to the first public candidate", () => {
    expect(publicLink(null, "http://localhost/a", "https://unfccc.int/b")).to.equal(
      "https://unfccc.int/b",
    );
    expect(publicLink(null, undefined)).to.equal(null);
  });
});
