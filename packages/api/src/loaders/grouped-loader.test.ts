import { expect } from "chai";
import { groupedLoader } from "./grouped-loader.ts";

describe("groupedLoader", () => {
  it("asks once for each group, and once for each key", async () => {
    const asked: string[] = [];
    const load = groupedLoader<bigint | null, string, string>({
      groupText: String,
      keyText: String,
      load: async (group, keys) => {
        asked.push(`${group}: ${keys.join()}`);
        return keys.map((key) => `${key} at ${group}`);
      },
    });
    const values = await Promise.all([
      load(null, "a"),
      load(7n, "a"),
      load(null, "b"),
      load(7n, "a"),
    ]);
    expect(values).to.deep.equal(["a at null", "a at 7", "b at null", "a at 7"]);
    expect(asked).to.deep.equal(["null: a,b", "7: a"]);
  });

  it("does not ask for what was read by other means", async () => {
    const load = groupedLoader<bigint | null, string, string>({
      groupText: String,
      keyText: String,
      load: async (group, keys) => keys.map((key) => `${key} at ${group}`),
    });
    load.prime(7n, "a", "known");
    expect([load.primed(7n, "a"), load.primed(null, "a")]).to.deep.equal(["known", undefined]);
    expect(await Promise.all([load(7n, "a"), load(null, "a")])).to.deep.equal([
      "known",
      "a at null",
    ]);
  });

  it("tells who waits when a group fails", async () => {
    const load = groupedLoader<null, string, string>({
      groupText: String,
      keyText: String,
      load: () => Promise.reject(new Error("away")),
    });
    const failure = await load(null, "a").catch((error: Error) => error.message);
    expect(failure).to.equal("away");
  });

  it("fails for a key that was not answered", async () => {
    const load = groupedLoader<null, string, string>({
      groupText: String,
      keyText: String,
      load: async () => [],
    });
    const failure = await load(null, "a").catch((error: Error) => error.message);
    expect(failure).to.equal("Nothing was loaded for null, a.");
  });
});
