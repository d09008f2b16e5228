import { sampleAddress } from "@sixtwo/db/testing";
import { expect } from "chai";
import { contractOf } from "../testing/contract.ts";
import { useRest } from "../testing/use-rest.ts";

describe("GET /api/v1/exports/cdop", () => {
  const contract = contractOf(useRest());

  it("tells blocks as units of the Carbon Data Open Protocol", async () => {
    const { json } = await contract.get("/api/v1/exports/cdop?state=used");
    expect(json.data).to.have.length(1);
    expect(json.data[0].unit).to.deep.equal({
      descriptor: [{ metric: "tCO2e", type: "VCU" }],
      owner_account_id: sampleAddress("a5"),
      retirement: [{ retirement_detail: "ndc-use of CHE" }],
      reference: [
        { serial_number: "CA0001-GHA01-GHA-901-2023", source_serial_number: "VCS-500901-GH" },
      ],
      status: [{ status: "Retired", is_current: true }],
      credit_block: [{ quantity: 100, block_start: 901, block_end: 1000 }],
    });
    expect(json.data[0].article_6).to.include({ authorization_id: "GHA-AUTH-1" });
  });

  it("comes as lines too, but in no table", async () => {
    const { text } = await contract.get("/api/v1/exports/cdop?format=ndjson");
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).project),
    ).to.include.deep.members([{ current_registry_project_id: "GHA-ACT-001" }]);
    const { json } = await contract.get("/api/v1/exports/cdop?format=csv");
    expect(json).to.include({ status: 406, code: "BAD_INPUT" });
  });
});
