import { expect } from "chai";
import { PLAIN_DIALECT } from "../dialects.ts";
import { learnFromRefusal, learnFromRow, withLearned } from "./learn-field-names.ts";
import { LIKELIEST_DIALECT } from "./likeliest-dialect.ts";

const named = (
  refusal: string,
  table: Parameters<typeof learnFromRefusal>[1],
  dialect = LIKELIEST_DIALECT,
) => learnFromRefusal(dialect, table, refusal).map(({ field, nodeField }) => [field, nodeField]);

describe("learnFromRefusal", () => {
  it("learns the name that the node asks for", () => {
    expect(named('Error: "cobenefit" is required', "co_benefit")).to.deep.equal([
      ["coBenefitId", "cobenefit"],
    ]);
  });

  it("tries the next name when the node does not know ours", () => {
    const refusal = '"aefT2AuthorizationsAuthorizedEntityId" is not allowed';
    expect(named(refusal, "aef_t2_authorizations")).to.deep.equal([
      ["aefT2AuthorizationsAuthorizedEntityId", "aefT2AuthorizationsAuthoziedEntityId"],
    ]);
  });

  it("leaves a field out when the node knows none of its names", () => {
    expect(named('"programRegistryProgramId" is not allowed', "program")).to.deep.equal([
      ["programRegistryProgramId", null],
    ]);
    expect(named('"programRegistryActivityId" is not allowed', "program")).to.deep.equal([
      ["programRegistryActivityId", "programRegistryId"],
    ]);
  });

  it("sends a field that it left out to a node that asks for it", () => {
    expect(named('"cadTrustProjectId" is required', "stakeholder")).to.deep.equal([
      ["cadTrustProjectId", "cadTrustProjectId"],
    ]);
  });

  it("learns nothing from a refusal of a value, nor about fields that are in no conflict", () => {
    expect(named('"coBenefitId" is not allowed to be empty', "co_benefit")).to.deep.equal([]);
    expect(named('"coBenefitId" is required', "co_benefit", PLAIN_DIALECT)).to.deep.equal([]);
    expect(named('"unitCount" is required', "unit")).to.deep.equal([]);
  });
});

describe("learnFromRow", () => {
  it("takes the name of a column that is shown, in either spelling", () => {
    const learned = learnFromRow("co_benefit", { cobenefit: "SDG 1 - No poverty" });
    expect(learned).to.deep.equal([
      {
        table: "co_benefit",
        field: "coBenefitId",
        nodeField: "cobenefit",
        evidence: "A row of co_benefit that the node shows.",
      },
    ]);
    const [older] = learnFromRow("aef_t3_actions", {
      aef_t3_actions_coopoerative_approach_id: "CA0001",
    });
    expect(older?.nodeField).to.equal("aefT3ActionsCoopoerativeApproachId");
  });

  it("takes a column that is not shown for one that may be empty", () => {
    expect(learnFromRow("program", { programName: "Cookstoves" })).to.deep.equal([]);
  });
});

describe("withLearned", () => {
  it("keeps what was known of other fields", () => {
    const evidence = "";
    const first = { table: "program", field: "programRegistryProgramId", nodeField: null } as const;
    const second = { table: "program", field: "programName", nodeField: "name" } as const;
    const dialect = withLearned(withLearned(PLAIN_DIALECT, [{ ...first, evidence }]), [
      { ...second, evidence },
    ]);
    expect(dialect.fields.program).to.deep.equal({
      programRegistryProgramId: null,
      programName: "name",
    });
  });
});
