import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { indexChainBlock } from "../testing/index-chain-block.ts";
import { useApi } from "../testing/use-api.ts";
import { oneReadAtATime } from "./one-read-at-a-time.ts";
import { type Reply, responseCache } from "./response-cache.ts";

const LONG_MS = 3_600_000;

describe("the response cache", () => {
  const api = useApi({ graphql: { responseCacheMegabytes: 1 } });
  const reply = (text: string, isLasting = true): Reply => {
    return { status: 200, bytes: Buffer.from(text), isLasting };
  };
  const counted = () => {
    let times = 0;
    return async () => {
      times += 1;
      return reply(String(times));
    };
  };
  const cacheOf = (megabytes = 1) => {
    const { answer } = responseCache({ db: api.db }, { megabytes, freshMs: LONG_MS });
    const known = new Set<string>();
    const first = async () => reply("as without");
    return async (question: string, next: () => Promise<Reply>) => {
      if (!known.has(question)) await answer(question, first); // from then on it is a repeated one
      known.add(question);
      return (await answer(question, next)).bytes.toString();
    };
  };

  it("gives an answer again until the mirror moves, back by a reorg too", async () => {
    const answer = cacheOf();
    const next = counted();
    expect([await answer("q", next), await answer("q", next)]).to.deep.equal(["1", "1"]);
    await indexChainBlock(api.db, 7, 701);
    expect([await answer("q", next), await answer("q", next)]).to.deep.equal(["2", "2"]);
    await indexChainBlock(api.db, 7, 702);
    expect([await answer("q", next), await answer("q", next)]).to.deep.equal(["3", "3"]);
    expect(await answer("another", next)).to.equal("4");
  });

  it("keeps nothing of a question that is asked once", async () => {
    const { answer } = responseCache({ db: api.db }, { megabytes: 1, freshMs: LONG_MS });
    const next = counted();
    const texts: string[] = [];
    for (let time = 0; time < 3; time += 1) texts.push((await answer("q", next)).bytes.toString());
    expect(texts).to.deep.equal(["1", "2", "2"]);
  });

  it("does not keep an answer during which the mirror moved", async () => {
    const answer = cacheOf();
    const next = counted();
    await answer("q", async () => {
      await indexChainBlock(api.db, 8, 801);
      return next();
    });
    expect(await answer("q", next)).to.equal("2");
    await indexChainBlock(api.db, 8, 801);
    expect(await answer("q", next)).to.equal("2");
  });

  it("does not keep what is not lasting, nor a long question", async () => {
    const answer = cacheOf();
    const next = counted();
    await answer("q", async () => ({ ...(await next()), isLasting: false }));
    expect(await answer("q", next)).to.equal("2");
    const long = "q".repeat(20_000);
    expect([await answer(long, next), await answer(long, next)]).to.deep.equal(["3", "4"]);
  });

  it("keeps no more than it may", async () => {
    const answer = cacheOf();
    const large = async () => reply("x".repeat(500_000));
    for (const question of ["a", "b", "c"]) await answer(question, large);
    const next = counted();
    expect(await answer("a", next)).to.equal("1");
    expect(await answer("c", next)).to.not.equal("2");
  });

  it("answers as without it, errors too, and never what was before its question", async () => {
    for (let number = 20; number < 60; number += 1) {
      await indexChainBlock(api.db, number, number);
      for (let time = 0; time < 2; time += 1) {
        const { data, errors } = await ask(api, "{ status { chainBlock } }");
        expect(errors).to.equal(undefined);
        expect(data).to.deep.equal({ status: { chainBlock: number } });
        const refused = await ask(api, "{ blocks(first: 101) { totalCount } }");
        expect(refused.errors).to.have.length(1);
      }
    }
  });
});

describe("oneReadAtATime", () => {
  it("reads once for all who wait, and again for who came after it began", async () => {
    let begun = 0;
    const gates: (() => void)[] = [];
    const read = oneReadAtATime(async () => {
      begun += 1;
      const number = begun;
      await new Promise<void>((resolve) => gates.push(resolve));
      return number;
    });
    const first = [read(), read()];
    while (gates.length < 1) await Promise.resolve();
    const second = [read(), read()];
    gates[0]?.();
    expect(await Promise.all(first)).to.deep.equal([1, 1]);
    while (gates.length < 2) await Promise.resolve();
    gates[1]?.();
    expect(await Promise.all(second)).to.deep.equal([2, 2]);
  });
});
