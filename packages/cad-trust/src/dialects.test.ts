import { expect } from "chai";
import { dialectNamed, toNodeFields } from "./dialects.ts";

describe("toNodeFields", () => {
  it("keeps the model's names on a current node", () => {
    const fields = { aefT2AuthorizationsAuthorizedEntityId: "CHE-1" };
    expect(toNodeFields(dialectNamed("2.0.2"), "aef_t2_authorizations", fields)).to.deep.equal(
      fields,
    );
  });

  it("misspells as an early node does", () => {
    const early = dialectNamed("2.0");
    const authorized = { aefT2AuthorizationsAuthorizedEntityId: "CHE-1" };
    expect(toNodeFields(early, "aef_t2_authorizations", authorized)).to.deep.equal({
      aefT2AuthorizationsAuthoziedEntityId: "CHE-1",
    });
    const approach = { aefT3ActionsCooperativeApproachId: "CA0001" };
    expect(toNodeFields(early, "aef_t3_actions", approach)).to.deep.equal({
      aefT3ActionsCoopoerativeApproachId: "CA0001",
    });
  });

  it("leaves out what the node does not have", () => {
    const fields = { stakeholderName: "Green A Limited", cadTrustProjectId: "p-1" };
    expect(toNodeFields(dialectNamed("2.0.2"), "stakeholder", fields)).to.deep.equal({
      stakeholderName: "Green A Limited",
    });
  });
});
