import { expect } from "chai";
import { ask } from "../ask.ts";
import { type CadtV2Node, startCadtV2Node } from "./start-cadt-v2-node.ts";

const PROGRAM = {
  programName: "Clean Cooking",
  programRegistry: "Registry of Ghana",
  programRegistryActivityId: "GHA01-P1",
};
const PROJECT = {
  projectRegistryName: "Registry of Ghana",
  projectId: "GHA01-A1",
  projectName: "Cookstoves",
  projectLink: "https://registry.gov.gh/a1",
  projectSector: ["Energy demand"],
  projectType: ["Energy Efficiency"],
  projectStatus: "Registered",
  projectStatusDate: "2024-02-01",
  projectUnitMetric: "tCO2e",
};

describe("the double of a CAD Trust node of data model 2", () => {
  let node: CadtV2Node;
  beforeEach(async () => {
    const lists = { ...(await shipped()), projectSector: ["Energy demand"] };
    node = await startCadtV2Node({ picklists: { ...lists, projectType: ["Energy Efficiency"] } });
  });
  afterEach(() => node.stop());

  const say = (line: string, body?: unknown) => ask(node.url, line, { body });
  const post = async (table: string, body: unknown) =>
    (await say(`POST /v2/${table}`, body)).body as Record<string, string>; // ids are texts
  const commit = (ids?: readonly (string | undefined)[]) =>
    say("POST /v2/staging/commit", { author: "Registry", comment: "test", ids });
  const published = async () => {
    const staged = await post("program", PROGRAM);
    await commit();
    node.confirm();
    return String(staged.cadTrustProgramId);
  };

  describe("from staging to the chain", () => {
    it("answers a POST with the staging uuid and the record's own id", async () => {
      const { status, body } = await say("POST /v2/program", PROGRAM);
      expect(status).to.equal(200);
      expect(body).to.include({ message: "program staged successfully", success: true });
      expect(body.uuid).to.match(/^[0-9a-f-]{36}$/);
      expect(body.cadTrustProgramId).to.match(/^[0-9a-f-]{36}$/);
      expect(body.uuid).to.not.equal(body.cadTrustProgramId);
    });

    it("shows a record only when its commit is confirmed", async () => {
      const { cadTrustProgramId: id } = await post("program", PROGRAM);
      expect((await say(`GET /v2/program/${id}`)).status).to.equal(404);
      await commit();
      expect((await say(`GET /v2/program/${id}`)).status).to.equal(404);
      node.confirm();
      const { status, body } = await say(`GET /v2/program/${id}`);
      expect(status).to.equal(200);
      expect(body).to.include({ ...PROGRAM, programDescription: null, cadTrustProgramId: id });
    });

    it("shows staging with snake_case names, and what is staged, pending and failed apart", async () => {
      await post("program", PROGRAM);
      const list = async (type: string) =>
        (await say(`GET /v2/staging?type=${type}&page=1&limit=10`)).body.data;
      const [row] = (await list("staged")) as Record<string, unknown>[]; // a list of rows
      expect(row).to.include({ table: "program", action: "INSERT", committed: false });
      expect(row?.diff).to.deep.nested.include({
        "change[0].program_registry_activity_id": "GHA01-P1",
      });
      await commit();
      expect(await list("staged")).to.have.lengthOf(0);
      expect(await list("pending")).to.have.lengthOf(1);
      node.fault("failed-commit");
      node.confirm();
      expect(await list("failed")).to.have.lengthOf(1);
      expect(node.committed("program")).to.deep.equal([]);
    });

    it("stages a failed record again on retry, and no other", async () => {
      const { uuid } = await post("program", PROGRAM);
      expect((await say("POST /v2/staging/retry", { uuid })).status).to.equal(404);
      await commit();
      node.fault("failed-commit");
      node.confirm();
      expect((await say("POST /v2/staging/retry", { uuid })).status).to.equal(200);
      await commit();
      node.confirm();
      expect(node.committed("program")).to.have.lengthOf(1);
    });

    it("refuses every change while a commit is unconfirmed", async () => {
      await post("program", PROGRAM);
      await commit();
      const refused = { error: "There are pending commits in staging table", success: false };
      for (const line of ["POST /v2/program", "PUT /v2/program/1", "DELETE /v2/program/1"]) {
        const { status, body } = await say(line, PROGRAM);
        expect(status, line).to.equal(400);
        expect(body, line).to.include(refused);
      }
      expect((await commit()).body).to.include(refused);
      expect((await say("GET /v2/organizations/status")).body).to.deep.include({ ready: false });
      node.confirm();
      expect((await say("POST /v2/program", PROGRAM)).status).to.equal(200);
    });

    it("truncates staging on confirmation, with rows that were not committed", async () => {
      const first = await post("program", PROGRAM);
      await post("program", { ...PROGRAM, programName: "Left behind" });
      await commit([first.uuid]);
      node.confirm();
      expect(node.staged()).to.deep.equal([]);
      expect(node.committed("program").map((row) => row.programName)).to.deep.equal([
        "Clean Cooking",
      ]);
    });

    it("refuses a commit of nothing, of unknown ids and of more than 10,000", async () => {
      expect((await commit()).body.error).to.equal("Staging table is empty");
      await post("program", PROGRAM);
      expect((await commit(["unknown"])).status).to.equal(400);
      const tooMany = Array.from({ length: 10_001 }, () => "id");
      expect((await commit(tooMany)).body.error).to.match(/maximum length of 10000/);
    });

    it("says with /staging/pending whether uncommitted rows exist", async () => {
      const confirmed = async () => (await say("GET /v2/staging/pending")).body.confirmed;
      expect(await confirmed()).to.equal(true);
      await post("program", PROGRAM);
      expect(await confirmed()).to.equal(false);
      await commit();
      expect(await confirmed()).to.equal(true);
    });

    it("takes two equal POSTs as two records", async () => {
      await post("program", PROGRAM);
      await post("program", PROGRAM);
      await commit();
      node.confirm();
      expect(node.committed("program")).to.have.lengthOf(2);
    });

    it("confirms a commit whose staging was cleaned by hand", async () => {
      await post("program", PROGRAM);
      await commit();
      node.cleanStaging();
      expect((await say("GET /v2/organizations/status")).body.ready).to.equal(true);
      node.confirm();
      expect(node.committed("program")).to.have.lengthOf(1);
    });

    it("gives a list in pages of at most 1000, and refuses one without a page", async () => {
      await published();
      const { body } = await say("GET /v2/program?page=1&limit=10");
      expect(body).to.deep.include({ page: 1, pageCount: 1 });
      expect(body.data).to.have.lengthOf(1);
      expect((await say("GET /v2/program")).status).to.equal(400);
      expect((await say("GET /v2/program?page=1&limit=1001")).status).to.equal(400);
      const found = await say("GET /v2/program?page=1&limit=10&filter=programName:Other:eq");
      expect(found.body.data).to.deep.equal([]);
    });
  });

  describe("replacing and deleting", () => {
    it("replaces the whole row: a field that is not sent is gone", async () => {
      const { cadTrustProgramId: id } = await post("program", {
        ...PROGRAM,
        programDescription: "old",
      });
      expect((await say(`PUT /v2/program/${id}`, PROGRAM)).status).to.equal(404);
      await commit();
      node.confirm();
      const put = await say(`PUT /v2/program/${id}`, { ...PROGRAM, programName: "New" });
      expect(put.body).to.not.have.property("uuid");
      await commit();
      node.confirm();
      expect(node.committed("program")).to.have.lengthOf(1);
      expect(node.committed("program")[0]).to.include({
        programName: "New",
        programDescription: null,
      });
    });

    it("keeps a program that a project points at, and says how many do", async () => {
      const id = await published();
      await post("project", { ...PROJECT, cadTrustProgramId: id });
      await commit();
      node.confirm();
      const { status, body } = await say(`DELETE /v2/program/${id}`);
      expect(status).to.equal(409);
      expect(body).to.deep.include({
        error: "Referenced records must be removed before deletion",
        references: [{ table: "project", count: 1 }],
      });
    });

    it("deletes what belongs to a project with it", async () => {
      const { cadTrustProjectId: id } = await post("project", PROJECT);
      await post("location", { locationCountry: "Ghana", cadTrustProjectId: id });
      await commit();
      node.confirm();
      const { body } = await say(`DELETE /v2/project/${id}`);
      expect(body).to.include({ stagedChildDeletes: 1, success: true });
      await commit();
      node.confirm();
      expect([node.committed("project"), node.committed("location")]).to.deep.equal([[], []]);
    });
  });

  describe("what it takes", () => {
    const refusals: readonly (readonly [string, string, unknown, string])[] = [
      ["a field that is missing", "program", {}, '"programName" is required'],
      [
        "a text of another type",
        "program",
        { ...PROGRAM, programName: 7 },
        '"programName" must be a string',
      ],
      [
        "an empty text",
        "program",
        { ...PROGRAM, programName: "" },
        '"programName" is not allowed to be empty',
      ],
      ["an unknown field", "program", { ...PROGRAM, foo: 1 }, '"foo" is not allowed'],
      [
        "the key, which is the node's",
        "program",
        { ...PROGRAM, cadTrustProgramId: "x" },
        '"cadTrustProgramId" is not allowed',
      ],
      [
        "a link that is none",
        "project",
        { ...PROJECT, projectLink: "here" },
        '"projectLink" must be a valid uri',
      ],
      [
        "a text that is too long",
        "project",
        { ...PROJECT, projectName: "x".repeat(501) },
        '"projectName" length must be less than or equal to 500 characters long',
      ],
      [
        "a list as a text",
        "project",
        { ...PROJECT, projectSector: "Energy demand" },
        '"projectSector" must be an array',
      ],
      [
        "a day that is none",
        "project",
        { ...PROJECT, projectStatusDate: "soon" },
        '"projectStatusDate" must be a valid date',
      ],
      [
        "a value outside its list",
        "project",
        { ...PROJECT, projectType: ["Magic"] },
        "projectType does not include a valid option. Valid options are: Energy Efficiency. Instead got 'Magic'",
      ],
      [
        "a key of nothing",
        "project",
        { ...PROJECT, cadTrustProgramId: "6262dead-0000-4000-8000-000000000000" },
        "cadTrustProgramId '6262dead-0000-4000-8000-000000000000' does not exist. Please create the program first or use a valid cadTrustProgramId",
      ],
    ];
    for (const [what, table, body, error] of refusals) {
      it(`refuses ${what}`, async () => {
        const answer = await say(`POST /v2/${table}`, body);
        expect(answer.status).to.equal(400);
        const message = `Error creating new ${table}`;
        expect(answer.body).to.deep.equal({ message, error, success: false });
      });
    }

    it("takes a key of a row that is only staged, and a tree in one commit", async () => {
      const { cadTrustProgramId } = await post("program", PROGRAM);
      const { status } = await say("POST /v2/project", { ...PROJECT, cadTrustProgramId });
      expect(status).to.equal(200);
      await commit();
      node.confirm();
      expect(node.violations()).to.deep.equal([]);
    });

    it("remembers a child that reached the chain without its parent", async () => {
      const { cadTrustProgramId } = await post("program", PROGRAM);
      const { uuid } = await post("project", { ...PROJECT, cadTrustProgramId });
      await commit([uuid]);
      node.confirm();
      expect(node.violations()).to.have.lengthOf(1);
      expect(node.violations()[0]).to.match(/^project .* points at program .* not on chain$/);
    });

    it("wants an estimation to end after it begins", async () => {
      const { cadTrustProjectId } = await post("project", PROJECT);
      const dates = { estimationStartDate: "2024-01-01", estimationEndDate: "2024-01-01" };
      const { body } = await say("POST /v2/estimation", {
        ...dates,
        estimationUnitCount: 10,
        cadTrustProjectId,
      });
      expect(body.error).to.equal(
        '"estimationEndDate" must be greater than "ref:estimationStartDate"',
      );
    });
  });

  it("names fields as older nodes and the published schema do, when told to", async () => {
    const old = await startCadtV2Node({ dialect: "schema" });
    const { programRegistryActivityId, ...rest } = PROGRAM;
    const refused = await ask(old.url, "POST /v2/program", { body: PROGRAM });
    expect(refused.body.error).to.equal('"programRegistryId" is required');
    const taken = await ask(old.url, "POST /v2/program", {
      body: { ...rest, programRegistryId: programRegistryActivityId },
    });
    expect(taken.status).to.equal(200);
    await old.stop();
  });

  it("answers an unknown route with a page, as Express does", async () => {
    const { status, body } = await say("GET /v2/nothing");
    expect([status, body.text]).to.deep.equal([
      404,
      "<!DOCTYPE html><pre>Cannot GET /v2/nothing</pre>",
    ]);
  });
});

async function shipped(): Promise<Readonly<Record<string, readonly string[]>>> {
  return (await import("../data/v2-picklists.json", { with: { type: "json" } })).default;
}
