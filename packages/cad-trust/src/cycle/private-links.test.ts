import { expect } from "chai";
import { privateLinks } from "./private-links.ts";

const linked = (text: string) =>
  privateLinks({ projectDescription: text }).map(({ value }) => value);

describe("privateLinks", () => {
  it("finds a link to this machine or to a private network in any text", () => {
    expect(
      linked("Documents at http://localhost:4000/files/1 and https://undp.org."),
    ).to.deep.equal(["http://localhost:4000/files/1"]);
    expect(linked("see (http://192.168.1.20/a)")).to.deep.equal(["http://192.168.1.20/a"]);
  });

  it("looks into lists and passes over numbers", () => {
    const fields = { projectType: ["https://registry.local/x"], unitCount: 7 };
    expect(privateLinks(fields)).to.have.lengthOf(1);
  });

  it("lets a public link pass", () => {
    expect(linked("https://registry.gov.gh/blocks/1")).to.deep.equal([]);
  });

  it("says what to do", () => {
    expect(privateLinks({ unitLink: "http://localhost/1" })[0]).to.include({
      field: "unitLink",
      message: "unitLink links to http://localhost/1, which is not public.",
    });
  });
});
