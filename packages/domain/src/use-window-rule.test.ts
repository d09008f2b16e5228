import { expect } from "chai";
import { sampleAuthorization, sampleMove } from "./sample-move.ts";
import { useWindowRefusal } from "./use-window-rule.ts";

const on = (date: string) => ({ ...sampleMove, date: new Date(date) });
const unbounded = { ...sampleAuthorization, use: { from: null, until: null } };

describe("use-window-rule", () => {
  it("includes both ends", () => {
    expect(useWindowRefusal(on("2026-02-01T00:00:00Z"), sampleAuthorization)).to.equal(null);
    expect(useWindowRefusal(on("2030-12-31T23:59:59Z"), sampleAuthorization)).to.equal(null);
  });

  it("refuses before it begins and after it ends, each with its own remedy", () => {
    expect(useWindowRefusal(on("2026-01-31T23:59:59Z"), sampleAuthorization)).to.include({
      code: "OUTSIDE_USE_WINDOW",
      remedy: "Wait until the timeframe begins.",
    });
    expect(useWindowRefusal(on("2031-01-01T00:00:00Z"), sampleAuthorization)).to.include({
      code: "OUTSIDE_USE_WINDOW",
      remedy: "Ask the host Party for a new version.",
    });
  });

  it("allows any date without bounds, and names the open end with one", () => {
    expect(useWindowRefusal(on("2099-01-01T00:00:00Z"), unbounded)).to.equal(null);
    const until = { from: null, until: new Date("2026-01-01T00:00:00Z") };
    const refusal = useWindowRefusal(sampleMove, { ...sampleAuthorization, use: until });
    expect(refusal?.message).to.equal(
      "Authorization XXA-2026-001 allows use from any date to 2026-01-01T00:00:00.000Z, not on 2026-06-01T12:00:00.000Z.",
    );
    const from = { from: new Date("2027-01-01T00:00:00Z"), until: null };
    expect(useWindowRefusal(sampleMove, { ...sampleAuthorization, use: from })?.message).to.equal(
      "Authorization XXA-2026-001 allows use from 2027-01-01T00:00:00.000Z to any date, not on 2026-06-01T12:00:00.000Z.",
    );
  });
});
