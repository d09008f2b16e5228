import { expect } from "chai";
import { pino } from "pino";
import { redaction } from "./create-logger.ts";

describe("the log", () => {
  it("never shows a secret, wherever an object carries it", () => {
    const lines: string[] = [];
    const logger = pino({ redact: redaction }, { write: (line: string) => lines.push(line) });
    logger.info({
      databaseUrl: "postgres://u:s3cret@db/x",
      config: { rpcUrl: "https://node/s3cret", name: "Sixtwo" },
      request: { headers: { authorization: "Bearer s3cret" } },
      keys: [{ privateKey: "s3cret" }],
    });
    expect(lines.join("")).to.not.contain("s3cret");
    expect(lines.join("")).to.contain("Sixtwo");
  });
});
