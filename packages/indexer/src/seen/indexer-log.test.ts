import { expect } from "chai";
import { pino } from "pino";
import { indexerLog } from "./indexer-log.ts";

describe("indexerLog", () => {
  const lines: string[] = [];
  const logger = indexerLog(pino({}, { write: (line) => lines.push(line) }));
  const logged = () => JSON.parse(lines.splice(0).join(""));

  it("writes large numbers as text, nested ones too", () => {
    logger.info({ chainBlock: 12n, seconds: 0.5, range: { from: 1n, also: [2n] } }, "moved");
    expect(logged()).to.deep.include({
      chainBlock: "12",
      seconds: 0.5,
      range: { from: "1", also: ["2"] },
      msg: "moved",
    });
  });

  it("writes no credentials, those of an error and its cause included", () => {
    const cause = new Error("asked http://u:s3cret@node/");
    const err = new Error("postgres://u:s3cret@db/x does not answer", { cause });
    logger.warn({ err, reason: "wss://node?key=s3cret" }, "failed");
    const text = lines.join("");
    expect(text).to.not.contain("s3cret");
    expect(logged()).to.deep.include({ reason: "wss://node" });
    expect(text).to.contain("postgres://db/x does not answer");
    expect(text).to.contain("asked http://node");
  });

  it("cuts off what holds itself", () => {
    const err: Error & { self?: unknown } = new Error("round");
    err.self = err;
    logger.warn({ err }, "failed");
    expect(logged()).to.have.nested.property("err.self.message", "round");
  });
});
