import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";

describe("/graphql over HTTP", () => {
  const api = useApi();
  const JSON_BODY = { "content-type": "application/json" };
  const post = (body: string, headers: Record<string, string> = JSON_BODY) =>
    fetch(`${api.url}/graphql`, { method: "POST", headers, body });

  it("answers a POST, and a GET with the query in the address", async () => {
    const query = "{ status { chainBlock } }";
    const answers = [
      await post(JSON.stringify({ query })),
      await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`),
    ];
    for (const answer of answers) {
      expect(await answer.json()).to.deep.equal({ data: { status: { chainBlock: 6 } } });
    }
  });

  it("answers programs on other sites, without credentials", async () => {
    const headers = { ...JSON_BODY, origin: "https://exchange.example" };
    const answer = await post('{"query":"{ status { chainBlock } }"}', headers);
    expect(answer.headers.get("access-control-allow-origin")).to.equal("*");
    expect(answer.headers.get("access-control-allow-credentials")).to.equal(null);
  });

  it("answers a body that is no GraphQL request with 400 and an example", async () => {
    const wrong = ["[]", "{}", "null", "7", '"x"', '{"query":7}', '[{"query":"{ status }"}]'];
    const variables = '{"query":"{ status { chainBlock } }","variables":[1]}';
    for (const body of [...wrong, variables]) {
      const answer = await post(body);
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      expect(answer.status, body).to.equal(400);
      expect(errors.map(({ extensions }) => extensions.code)).to.deep.equal(["BAD_INPUT"]);
    }
    const unread = await fetch(`${api.url}/graphql?query={status{chainBlock}}&variables={`);
    expect(unread.status).to.equal(400);
  });

  it("answers a body that cannot be read with the problem", async () => {
    const answers = [
      await post("{"),
      await post('{"query":"{ status { chainBlock } }"}', { "content-type": "text/plain" }),
      await post(JSON.stringify({ query: "x".repeat(110_000) })),
      await post("x", { ...JSON_BODY, "content-encoding": "br-unknown" }),
      await fetch(`${api.url}/graphql`, { method: "DELETE" }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([400, 415, 413, 415, 405]);
    for (const answer of answers) {
      expect(answer.headers.get("content-type")).to.equal(
        "application/problem+json; charset=utf-8",
      );
      const problem = await answer.json();
      expect(problem).to.include.keys("type", "title", "status", "code", "detail", "remedy");
    }
    expect(answers[4]?.headers.get("allow")).to.equal("GET, POST, OPTIONS");
  });

  it("has no mutations, and says how the ledger changes", async () => {
    const answer = await post('{"query":"mutation { issue }"}');
    expect(answer.status).to.equal(400);
    expect(await answer.text()).to.contain("the ledger changes by signed transactions alone");
  });

  it("opens GraphiQL in a browser, with everything it needs in the page", async () => {
    const page = await fetch(`${api.url}/graphql`, { headers: { accept: "text/html" } });
    const text = await page.text();
    expect(page.headers.get("content-type")).to.contain("text/html");
    expect(text).to.contain("<title>Explorer API</title>");
    expect(text).to.not.match(/(src|href)="https?:/);
    const policy = page.headers.get("content-security-policy");
    expect(policy).to.match(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(policy).to.not.match(/script-src[^;]*unsafe-inline/);
  });
});
