import { expect } from "chai";
import { isPublicLink, publicLink } from "./public-link.ts";

describe("isPublicLink", () => {
  for (const link of ["https://registry.gov.gh/a", "http://unfccc.int", "https://172.64.1.1/x"]) {
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
