import {
  findPublications,
  publishedAuthorization,
  publishedProject,
  publishedUnit,
} from "@sixtwo/db/explorer";
import { insertSamplePaper, sampleBlockId, useSampleLedger } from "@sixtwo/db/testing";
import { partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { projectCadTrust } from "./project-cad-trust.ts";

describe("the keys by which the explorer finds publications", () => {
  const deps = useSampleLedger();

  it("are those that the projection gives its records", async () => {
    await insertSamplePaper(deps.db);
    await projectCadTrust({ ...deps, publicUrl: null, clock: () => new Date("2026-11-20") });
    const activity = { registry: registryCode("GHA01"), activity: "GHA-ACT-001" };
    const authorization = { party: partyCode("GHA"), name: "GHA-AUTH-1", version: 1 };
    const localIds = [
      publishedUnit(sampleBlockId(1)),
      publishedUnit(sampleBlockId(1001)),
      publishedProject(activity),
      publishedAuthorization(authorization),
    ];
    const found = await findPublications(deps, { localIds });
    expect(found.map(({ table }) => table).sort()).to.deep.equal([
      ...["aef_t2_authorizations", "project", "unit", "unit"],
    ]);
  });
});
