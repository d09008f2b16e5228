import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { documentKey } from "./document-key.ts";
import { execute } from "./execute.ts";
import type { TypedText } from "./typed-text.ts";

type Answer = { readonly status: { readonly chainBlock: number } };

const document = "query Status{status{chainBlock}}" as TypedText<Answer, Record<string, never>>;
const realFetch = globalThis.fetch;

describe("asking the API", () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it("sends the document with its variables and gives the data", async () => {
    let sent: unknown;
    globalThis.fetch = async (_url, init) => {
      sent = JSON.parse(String(init?.body));
      return Response.json({ data: { status: { chainBlock: 103 } } });
    };
    const answer = await execute(document, { variables: {} });
    expect(answer.status.chainBlock).to.equal(103);
    expect(sent).to.deep.equal({ query: "query Status{status{chainBlock}}", variables: {} });
  });

  it("passes on the API's own message, code and remedy", async () => {
    answerWith({
      errors: [
        {
          message: "There is no ITMO CA0001-GHA01-GHA-9-2023.",
          extensions: { code: "UNKNOWN_ITMO", remedy: "Check the identifier." },
        },
      ],
    });
    const error = await refusalOf(execute(document, { variables: {} }));
    expect(error.code).to.equal("UNKNOWN_ITMO");
    expect(error.message).to.equal("There is no ITMO CA0001-GHA01-GHA-9-2023.");
    expect(error.remedy).to.equal("Check the identifier.");
  });

  it("takes an unknown code for an internal error, with a remedy all the same", async () => {
    answerWith({ errors: [{ message: "Unexpected error.", extensions: { code: "ODD" } }] });
    const error = await refusalOf(execute(document, { variables: {} }));
    expect(error.code).to.equal("INTERNAL");
    expect(error.remedy).to.include("Reload the page");
  });

  it("says when the registry does not answer, and that a retry may help", async () => {
    globalThis.fetch = () => Promise.reject(new TypeError("fetch failed"));
    const error = await refusalOf(execute(document, { variables: {} }));
    expect(error.message).to.equal("The registry does not answer.");
    expect(error.retryable).to.equal(true);
  });

  it("says when the answer is no JSON", async () => {
    globalThis.fetch = async () => new Response("<html>", { status: 502 });
    const error = await refusalOf(execute(document, { variables: {} }));
    expect(error.message).to.equal("The registry answered with HTTP 502.");
  });
});

describe("the cache key of a document", () => {
  it("differs by variables and begins with what a moved ledger refreshes", () => {
    expect(documentKey(document, {})).to.deep.equal([
      "ledger",
      "query Status{status{chainBlock}}",
      {},
    ]);
  });
});

function answerWith(json: unknown): void {
  globalThis.fetch = async () => Response.json(json);
}

async function refusalOf(work: Promise<unknown>): Promise<RegistryError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof RegistryError) return error;
  throw new Error(`expected a refusal, not ${String(error)}`);
}
