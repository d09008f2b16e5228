import { expect } from "chai";
import { RegistryError } from "./error.ts";

describe("RegistryError", () => {
  it("carries the remedy, the cause, and what its code decides", () => {
    const cause = new Error("ECONNREFUSED");
    const error = new RegistryError("DATABASE_UNREACHABLE", {
      message: "Postgres at 127.0.0.1:5432 does not answer.",
      remedy: "Start it, or correct DATABASE_URL.",
      cause,
    });
    expect(error).to.include({
      name: "RegistryError",
      message: "Postgres at 127.0.0.1:5432 does not answer.",
      remedy: "Start it, or correct DATABASE_URL.",
      status: 503,
      retryable: true,
      cause,
    });
  });

  it("has no cause when none is given", () => {
    const error = new RegistryError("BAD_INPUT", { message: "No.", remedy: "Write it like 1." });
    expect(error).to.not.have.property("cause");
    expect(error).to.include({ status: 400, retryable: false });
  });
});
