import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { GraphQLError } from "graphql";
import { pino } from "pino";
import { errorMask } from "./mask-error.ts";

describe("errorMask", () => {
  const lines: string[] = [];
  const mask = errorMask(pino({}, { write: (line: string) => lines.push(line) }));
  const inField = (originalError: Error) =>
    new GraphQLError(originalError.message, { originalError, path: ["block"] });

  it("shows the registry's own errors with code, remedy and status, at their place", () => {
    const error = new RegistryError("UNKNOWN_ITMO", { message: "No such ITMO.", remedy: "Look." });
    expect(mask(inField(error)).toJSON()).to.deep.equal({
      message: "No such ITMO.",
      path: ["block"],
      extensions: { code: "UNKNOWN_ITMO", remedy: "Look.", status: 404 },
    });
  });

  it("leaves what GraphQL itself says", () => {
    const error = new GraphQLError("Syntax Error");
    expect(mask(error)).to.equal(error);
  });

  it("shows of anything unexpected only an id, and logs the rest under it", () => {
    const masked = mask(inField(new Error("relation secret_table does not exist"))).toJSON();
    const { id } = masked.extensions as { id: string };
    expect(masked).to.deep.equal({
      message: "Unexpected error",
      path: ["block"],
      extensions: {
        code: "INTERNAL",
        remedy: "Try again. If it stays, tell the registry's operator the id.",
        status: 500,
        id,
      },
    });
    const line = lines.find((text) => text.includes(id));
    expect(line).to.contain("secret_table");
  });

  it("masks what is no error at all", () => {
    expect(mask("secret").message).to.equal("Unexpected error");
    expect(mask(undefined).message).to.equal("Unexpected error");
  });

  it("tells a query that PostgreSQL stopped from a fault", () => {
    const stopped = Object.assign(new Error("canceling statement"), { code: "57014" });
    expect(mask(inField(stopped)).extensions).to.include({ code: "BAD_INPUT", status: 400 });
    const away = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(mask(inField(away)).extensions).to.include({
      code: "DATABASE_UNREACHABLE",
      status: 503,
    });
  });
});
