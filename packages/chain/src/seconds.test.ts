import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { fromSeconds, fromSecondsOrNull, toSeconds, toSecondsOrZero } from "./seconds.ts";

describe("seconds on chain", () => {
  it("are whole seconds since 1970", () => {
    expect(toSeconds(new Date("2026-01-31T00:00:00.900Z"))).to.equal(1_769_817_600);
    expect(fromSeconds(1_769_817_600n).toISOString()).to.equal("2026-01-31T00:00:00.000Z");
  });

  it("are 0 for no bound", () => {
    expect(toSecondsOrZero(null)).to.equal(0);
    expect(fromSecondsOrNull(0)).to.equal(null);
  });

  it("end where 32 bits end", () => {
    expect(toSeconds(new Date("2106-02-07T06:28:15Z"))).to.equal(4_294_967_295);
    expect(() => toSeconds(new Date("2106-02-07T06:28:16Z"))).to.throw(RegistryError, "2106");
    expect(() => toSeconds(new Date("1969-12-31T23:59:59Z"))).to.throw(RegistryError, "1969");
    expect(() => toSeconds(new Date("never"))).to.throw(RegistryError, "no date");
  });
});
