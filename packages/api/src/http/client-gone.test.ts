import { setTimeout as sleep } from "node:timers/promises";
import { holdTable } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

describe("a client that goes away", function () {
  this.timeout(60_000);
  const api = useApi();
  it("takes its statement along", async () => {
    const held = await holdTable(api.db, "cursor", "everybody");
    const going = new AbortController();
    const answer = fetch(`${api.url}/graphql?query={status{chainBlock}}`, {
      signal: going.signal,
    }).catch(() => null);
    await held.waited();
    going.abort();
    while ((await held.waiting()) !== null) await sleep(10);
    expect(await answer).to.equal(null);
    await held.release();
    const after = await ask(api, "{ status { chainBlock } }");
    expect(after.errors).to.equal(undefined);
    expect(api.log.filter((line) => line.includes("unexpected"))).to.deep.equal([]);
  });
});
