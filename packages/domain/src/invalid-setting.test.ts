import { expect } from "chai";
import { invalidSetting } from "./invalid-setting.ts";

describe("the failure for a setting", () => {
  it("names the variable, its value and what is wrong", () => {
    const { code, message, remedy } = invalidSetting({
      name: "PORT",
      value: "abc",
      problem: "expected a number",
    });
    expect(code).to.equal("CONFIG_INVALID");
    expect(message).to.equal('PORT is "abc": expected a number.');
    expect(remedy).to.equal("Correct PORT; .env.example shows what it looks like.");
  });

  it("says so when it is missing", () => {
    const { message } = invalidSetting({ name: "RPC_URL", value: undefined, problem: "needed" });
    expect(message).to.equal("RPC_URL is not set: needed.");
  });

  it("keeps what may be secret to itself", () => {
    const value = "postgres://sixtwo:hidden@host/sixtwo";
    const { message } = invalidSetting({ name: "DATABASE_URL", value, problem: "no URL" });
    expect(message).to.equal("DATABASE_URL is set: no URL.");
  });
});
