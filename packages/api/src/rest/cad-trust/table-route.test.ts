import { CAD_TRUST_TABLES, withdrawRecords } from "@sixtwo/db";
import { expect } from "chai";
import { contractOf } from "../../testing/contract.ts";
import { publishSampleRecords } from "../../testing/publish-sample-records.ts";
import { useApi } from "../../testing/use-api.ts";
import { segmentOf } from "./table-names.ts";

type Row = Readonly<Record<string, unknown>>;
type List = { readonly page: number; readonly pageCount: number; readonly data: readonly Row[] };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
const ORG_UID = `${"0".repeat(60)}1ed6`;
const UNIT = "unit:GHA01-2023-1-551";

describe("GET /api/v1/cad-trust/v2/<table>", () => {
  const api = useApi();
  before(() => publishSampleRecords(api.db));

  const get = (path: string) => fetch(`${api.url}/api/v1/cad-trust/v2/${path}`);
  const list = async (path: string) => (await (await get(path)).json()) as List;
  const rows = async (path: string) => (await list(path)).data;

  it("answers every table of the model as a node answers it", async () => {
    for (const table of CAD_TRUST_TABLES) {
      const answer = await get(`${segmentOf(table)}?page=1&limit=10`);
      expect(answer.status, table).to.equal(200);
      expect(await answer.json(), table).to.have.all.keys("page", "pageCount", "data");
    }
  });

  it("answers as the OpenAPI document says", async () => {
    const contract = contractOf(api);
    const v2 = "/api/v1/cad-trust/v2";
    const { json } = await contract.get(`${v2}/unit?page=1&limit=2`);
    expect(json.data).to.have.length(2);
    const [{ cadTrustUnitId }] = json.data;
    expect((await contract.get(`${v2}/unit/${cadTrustUnitId}`)).status).to.equal(200);
    for (const wrong of [
      "unit?page=0&limit=2",
      "unit",
      `unit/${"0".repeat(36)}`,
      "nonsense?page=1",
    ]) {
      expect((await contract.get(`${v2}/${wrong}`)).status, wrong).to.be.oneOf([400, 404]);
    }
    const activities = "/api/v1/cad-trust/activities";
    for (const file of ["GHA01-GHA-ACT-001.json", "GHA01-NONE.xlsx", "nonsense"]) {
      expect((await contract.get(`${activities}/${file}`)).status).to.be.oneOf([200, 400, 404]);
    }
    expect((await contract.get("/api/v1/digest")).json.checkpoint).to.equal(null);
    expect((await contract.get("/api/v1/digest?chainBlock=7")).status).to.equal(400);
  });

  it("names fields as nodes do, fills empty ones with null, and ties records by their ids", async () => {
    const [program] = await rows("program?page=1&limit=10");
    const [project] = await rows("project?page=1&limit=10");
    expect(program?.cadTrustProgramId).to.match(UUID);
    expect(project?.cadTrustProjectId).to.match(UUID);
    expect(project).to.deep.include({
      orgUid: ORG_UID,
      projectName: "Clean cooking",
      projectSector: ["Energy demand"],
      projectSubtype: null,
      cadTrustProgramId: program?.cadTrustProgramId,
    });
    expect(project).to.include.keys("createdAt", "updatedAt");
    const [part] = await rows("co-benefit?page=1&limit=10");
    expect(part).to.include({
      coBenefitId: "SDG 7 - Affordable and clean energy",
      cadTrustProjectId: project?.cadTrustProjectId,
    });
    expect(part).to.include.keys("cadTrustCoBenefitId");
  });

  it("leaves a reference to a record that waits for paperwork empty", async () => {
    const [issuance] = await rows("issuance?page=1&limit=10");
    expect(issuance).to.include({ issuanceId: "GHA01-1", cadTrustVerificationId: null });
  });

  it("pages, and counts the pages", async () => {
    const first = await list("unit?page=1&limit=1");
    const second = await list("unit?page=2&limit=1");
    expect([first.page, first.pageCount, second.page]).to.deep.equal([1, 2, 2]);
    const serials = [...first.data, ...second.data].map(({ unitSerialId }) => unitSerialId);
    expect(serials).to.have.members(["GHA01-1-2023", "GHA01-551-2023"]);
    expect(await list("unit?page=3&limit=1")).to.deep.equal({ page: 3, pageCount: 2, data: [] });
  });

  for (const [query, ...errors] of [
    ["", '"page" is required', '"limit" is required'],
    ["?page=1", '"limit" is required'],
    ["?page=0&limit=5", '"page" must be greater than or equal to 1'],
    ["?page=1&limit=1001", '"limit" must be less than or equal to 1000'],
    ["?page=x&limit=5", '"page" must be a number'],
    ["?page=1&page=2&limit=5", '"page" must be a number'],
    [
      "?page=1&limit=5&hasMarketplaceIdentifier=maybe",
      '"hasMarketplaceIdentifier" must be a boolean',
    ],
  ] as const) {
    it(`complains about unit${query} in a node's words`, async () => {
      const answer = await get(`unit${query}`);
      expect(answer.status).to.equal(400);
      const message = "Data Validation error";
      expect(await answer.json()).to.deep.equal({ message, errors, success: false });
    });
  }

  it("lists for its own organization and for no other", async () => {
    for (const orgUid of ["me", "all", ORG_UID]) {
      expect(await rows(`unit?page=1&limit=10&orgUid=${orgUid}`)).to.have.lengthOf(2);
    }
    const other = "f".repeat(64);
    expect(await list(`unit?page=1&limit=10&orgUid=${other}`)).to.deep.equal({
      page: 1,
      pageCount: 0,
      data: [],
    });
    expect(await (await get("organizations")).json()).to.have.property(ORG_UID);
  });

  it("finds units by their token, as wallets ask", async () => {
    const token = "eip155:6262/erc1155:0x01/1";
    const serials = async (query: string) =>
      (await rows(`unit?page=1&limit=10&${query}`)).map(({ unitSerialId }) => unitSerialId);
    expect(await serials("hasMarketplaceIdentifier=true")).to.deep.equal(["GHA01-1-2023"]);
    expect(await serials("hasMarketplaceIdentifier=false")).to.deep.equal(["GHA01-551-2023"]);
    expect(await serials(`marketplaceIdentifiers=${token}`)).to.deep.equal(["GHA01-1-2023"]);
    expect(await serials("marketplaceIdentifiers=none")).to.deep.equal([]);
    expect(await serials("marketplaceIdentifiers=%00")).to.deep.equal([]);
  });

  it("shows one record by its id, and says of an unknown one that it is not there", async () => {
    const [unit] = await rows("unit?page=1&limit=1");
    expect(await (await get(`unit/${unit?.cadTrustUnitId}`)).json()).to.deep.equal(unit);
    for (const id of ["00000000-0000-4000-8000-000000000000", "no-id", "%00"]) {
      const answer = await get(`unit/${id}`);
      expect(answer.status, id).to.equal(404);
      expect(await answer.json()).to.deep.equal({ message: "unit not found", success: false });
    }
  });

  it("takes the node's id for a record once the node has confirmed it", async () => {
    const id = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    const [before] = (await rows("unit?page=1&limit=10")).filter(
      ({ unitSerialId }) => unitSerialId === "GHA01-551-2023",
    );
    await api.db
      .updateTable("cad_trust.publications")
      .set({ state: "confirmed", cad_trust_id: id, confirmed_at: new Date() })
      .where("local_id", "=", UNIT)
      .execute();
    expect(await (await get(`unit/${id}`)).json()).to.include({ cadTrustUnitId: id });
    expect((await get(`unit/${before?.cadTrustUnitId}`)).status).to.equal(404);
  });

  it("no longer shows a record that the registry has withdrawn", async () => {
    await withdrawRecords(api, [UNIT], "The chain undid it.");
    expect(await rows("unit?page=1&limit=10")).to.have.lengthOf(1);
  });

  it("takes no other method, and knows no other table", async () => {
    const posted = await fetch(`${api.url}/api/v1/cad-trust/v2/unit`, { method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).to.deep.equal([405, "GET, HEAD"]);
    expect((await get("credits?page=1&limit=1")).status).to.equal(404);
  });
});
