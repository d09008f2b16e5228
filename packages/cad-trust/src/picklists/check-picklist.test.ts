import { expect } from "chai";
import { checkPicklist } from "./check-picklist.ts";
import { SHIPPED_PICKLISTS } from "./picklists.ts";

describe("checkPicklist", () => {
  it("takes a value exactly as listed", () => {
    expect(checkPicklist(SHIPPED_PICKLISTS, "unitStatus", "Held")).to.deep.equal({ ok: true });
  });

  it("suggests the nearest value", () => {
    expect(checkPicklist(SHIPPED_PICKLISTS, "locationCountry", "Gana")).to.deep.equal({
      ok: false,
      nearest: "Ghana",
    });
  });

  it("suggests nothing when nothing is near", () => {
    expect(checkPicklist(SHIPPED_PICKLISTS, "unitStatus", "Somewhere else")).to.deep.equal({
      ok: false,
      nearest: null,
    });
  });

  it("allows everything for a list that the node does not have", () => {
    expect(checkPicklist({}, "unitStatus", "Anything")).to.deep.equal({ ok: true });
  });
});
