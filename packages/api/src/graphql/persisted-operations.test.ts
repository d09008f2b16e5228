import { createHash } from "node:crypto";
import { expect } from "chai";
import { parse, specifiedRules, validate } from "graphql";
import known from "../../persisted-operations.json" with { type: "json" };
import { apiSchema } from "../schema/api-schema.ts";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";
import { readExamples } from "./examples.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const parties = readExamples().find(({ name }) => name === "06-parties")?.query ?? "";

/** Sends the id of an operation instead of its text, as Apollo's clients do. */
async function askById(url: string, sha256Hash: string) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
  }; // GraphQL over HTTP
  return { status: response.status, data, errors };
}

describe("known operations", () => {
  it("fit the schema, each under the digest of its text", () => {
    const schema = apiSchema();
    for (const [id, text] of Object.entries(known)) {
      expect(id).to.equal(sha256(text));
      expect(validate(schema, parse(text), specifiedRules), text).to.deep.equal([]);
    }
    expect(Object.keys(known).length).to.be.greaterThan(40);
  });

  describe("where every query is answered", () => {
    const api = useApi();

    it("are answered by their id as by their text", async () => {
      const byId = await askById(api.url, sha256(parties));
      expect(byId.data).to.deep.equal((await ask(api, parties)).data);
      expect(byId.errors).to.equal(undefined);
    });

    it("are told from unknown ones, so that a client sends the text", async () => {
      const { status, errors } = await askById(api.url, sha256("{ status { chainBlock } }"));
      expect(status).to.equal(400);
      expect(errors).to.deep.equal([
        {
          message: "PersistedQueryNotFound",
          extensions: {
            code: "BAD_INPUT",
            remedy:
              "Send the query itself; extensions.persistedQuery.sha256Hash names known operations only.",
            status: 400,
          },
        },
      ]);
    });
  });

  describe("where only they are answered", () => {
    const api = useApi({ graphql: { persistedOnly: true } });

    it("are answered, by id and by text", async () => {
      expect((await askById(api.url, sha256(parties))).errors).to.equal(undefined);
      expect((await ask(api, parties)).errors).to.equal(undefined);
    });

    it("keep every other query out", async () => {
      const { status, data, errors } = await ask(api, "{ status { chainBlock } }");
      expect(status).to.equal(400);
      expect(data).to.equal(undefined);
      expect(errors?.[0]?.message).to.equal("This registry answers known operations only.");
      const trick = `__PERSISTED_OPERATION_${sha256(parties)}__`;
      expect((await ask(api, trick)).status).to.equal(400);
    });
  });

  describe("where the schema is not told", () => {
    const api = useApi({ graphql: { introspection: false } });

    it("are answered as ever, and questions about the schema are refused", async () => {
      expect((await ask(api, parties)).errors).to.equal(undefined);
      const { status, errors } = await ask(api, "{ __schema { types { name } } }");
      expect(status).to.equal(400);
      expect(errors?.[0]?.message).to.contain("introspection");
    });
  });
});
