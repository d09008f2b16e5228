import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect } from "chai";
import { readExamples } from "../graphql/examples.ts";
import { apiSchema } from "../schema/api-schema.ts";
import { type RawAnswer, sendRaw } from "../testing/send-raw.ts";
import { useApi } from "../testing/use-api.ts";
import { queriesWith } from "./filter-queries.ts";
import { HOSTILE_QUERIES, type HostileQuery } from "./hostile-queries.ts";
import { HOSTILE_REQUESTS, type HostileRequest } from "./hostile-requests.ts";

const SQL = "'; drop table ledger.blocks cascade; select pg_sleep(30); --";
/** Far more than any answer takes, and far less than what a hostile input is after. */
const LIMIT_MS = 5_000;
/** Rows that the sample ledger has of them. */
const BLOCKS = 10;
const ROUNDS = 6;
const GROWTH_LIMIT = 40e6;

type Failure = { readonly extensions?: { readonly code?: string } };

describe("hostile input", function () {
  this.timeout(300_000);
  const api = useApi();

  const timed = async (request: HostileRequest): Promise<RawAnswer> => {
    const start = performance.now();
    const answer = await sendRaw(api.url, request);
    expect(performance.now() - start, request.name).to.be.below(LIMIT_MS);
    return answer;
  };
  const asPost = (
    { name, query, variables = {} }: HostileQuery,
    accept = "application/json",
  ): HostileRequest => ({
    ...{ name, method: "POST", body: JSON.stringify({ query, variables }) },
    headers: { "content-type": "application/json", accept },
  });
  const errorsIn = ({ text }: RawAnswer): readonly Failure[] =>
    (JSON.parse(text) as { errors?: readonly Failure[] }).errors ?? []; // GraphQL over HTTP
  const unexpected = () => api.log.filter((line) => line.includes("unexpected"));

  it("is of more kinds than sixty", () => {
    expect(HOSTILE_QUERIES.length + HOSTILE_REQUESTS.length).to.be.at.least(100);
  });

  for (const query of HOSTILE_QUERIES) {
    it(`is refused with a code: ${query.name}`, async () => {
      const answer = await timed(asPost(query));
      expect(answer.status).to.be.below(500);
      const codes = errorsIn(answer).map(({ extensions }) => extensions?.code);
      expect(codes, answer.text.slice(0, 300)).to.not.be.empty;
      for (const code of codes) {
        expect(code).to.be.oneOf(["BAD_INPUT", "NOT_FOUND", "NOT_ALLOWED", "UNKNOWN_ITMO"]);
      }
    });
  }

  for (const request of HOSTILE_REQUESTS) {
    it(`is refused over HTTP: ${request.name}`, async () => {
      const { status } = await timed(request);
      expect(status).to.be.within(400, 499);
    });
  }

  it("is harmless in every argument of every field", async () => {
    const queries = [SQL, "\u0000", "%", "\\"].flatMap((text) => queriesWith(apiSchema(), text));
    expect(queries.length).to.be.greaterThan(400);
    for (const query of queries) {
      const answer = await timed(asPost(query));
      expect(answer.status, query.name).to.be.below(500);
      for (const { extensions } of errorsIn(answer)) {
        expect(extensions?.code, `${query.name}: ${answer.text}`).to.be.oneOf([
          "BAD_INPUT",
          "UNKNOWN_ITMO",
          "NOT_FOUND",
        ]);
      }
    }
    const blocks = await api.db.selectFrom("ledger.blocks").select("block_id").execute();
    expect(blocks).to.have.length(BLOCKS);
  });

  it("is answered the same past the fetch layer as through it, and so is every example", async () => {
    const examples = readExamples().map(({ query, variables, name }) => {
      return { name, query, variables: JSON.parse(variables || "{}") };
    });
    for (const query of [...HOSTILE_QUERIES, ...examples]) {
      if (query.query.includes("subscription") || query.query === "") continue;
      const fast = await sendRaw(api.url, asPost(query));
      const slow = await sendRaw(api.url, asPost(query, "application/json, multipart/mixed;q=0.1"));
      expect(fast.status, query.name).to.equal(slow.status);
      expect(fast.headers["content-type"], query.name).to.equal(slow.headers["content-type"]);
      expect(JSON.parse(fast.text), query.name).to.deep.equal(JSON.parse(slow.text));
    }
  });

  it("leaves no memory behind", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void; // what the flag brings
    const round = async () => {
      for (const query of HOSTILE_QUERIES) await sendRaw(api.url, asPost(query));
      for (const request of HOSTILE_REQUESTS) await sendRaw(api.url, request);
    };
    const heap = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    await round();
    await round();
    const before = heap();
    for (let time = 0; time < ROUNDS; time += 1) await round();
    expect(heap() - before).to.be.below(GROWTH_LIMIT);
  });

  it("surprises nobody: nothing of it is an error of the server's own", () => {
    expect(unexpected()).to.deep.equal([]);
  });
});
