import { expect } from "chai";
import { createStillness } from "./stillness.ts";

describe("a writer's session", () => {
  const session = { backend: 7, motion: "10:00:00", works: false };

  it("is given up after three seconds without motion, counted from the first look", () => {
    let now = 500;
    const { isGivenUp } = createStillness(() => now);
    const at = (time: number) => {
      now = time;
      return isGivenUp(session);
    };
    expect([500, 2_000, 3_499, 3_500].map(at)).to.deep.equal([false, false, false, true]);
  });

  it("counts anew from every motion", () => {
    let now = 0;
    const { isGivenUp } = createStillness(() => now);
    isGivenUp(session);
    now = 2_900;
    expect(isGivenUp({ ...session, motion: "10:00:03" })).to.equal(false);
    now = 5_800;
    expect(isGivenUp({ ...session, motion: "10:00:03" })).to.equal(false);
    now = 5_900;
    expect(isGivenUp({ ...session, motion: "10:00:03" })).to.equal(true);
  });

  it("is not given up while PostgreSQL works on a statement of it", () => {
    let now = 0;
    const { isGivenUp } = createStillness(() => now);
    const working = { ...session, works: true };
    isGivenUp(working);
    now = 60_000;
    expect(isGivenUp(working)).to.equal(false);
    now = 62_999;
    expect(isGivenUp(session)).to.equal(false);
    now = 63_000;
    expect(isGivenUp(session)).to.equal(true);
  });
});
