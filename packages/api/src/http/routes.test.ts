import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleAddress } from "@sixtwo/db/testing";
import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";

const KEYS = [
  {
    id: "XXA-registrar",
    label: "Registrar of XXA",
    party: "XXA",
    role: "registrar",
    address: sampleAddress("b1"),
    privateKey: `0x${"1".repeat(64)}`,
  },
];

describe("the HTTP routes", () => {
  const api = useApi();
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(api.url + path, { headers });

  it("tell the web application what this registry is", async () => {
    const answer = await get("/api/v1/config");
    expect(answer.headers.get("cache-control")).to.equal("no-cache");
    expect(await answer.json()).to.deep.equal({
      name: "Test registry",
      chainId: 31337,
      training: false,
      rpcPath: "/rpc",
      graphqlPath: "/graphql",
      deployment: {
        accessManager: sampleAddress("c0"),
        metadata: sampleAddress("c1"),
        ledger: sampleAddress("1ed6"),
        accounts: sampleAddress("c3"),
        approaches: sampleAddress("c4"),
        authorizations: sampleAddress("c5"),
        issuances: sampleAddress("c6"),
        requests: sampleAddress("c7"),
        holds: sampleAddress("c8"),
        rulebook: sampleAddress("4b"),
        deployedAtChainBlock: 1,
      },
    });
  });

  it("know no training keys outside the training country", async () => {
    const [keys, nothing] = [await get("/api/v1/training/keys"), await get("/api/v1/nothing")];
    expect([keys.status, nothing.status]).to.deep.equal([404, 404]);
    expect(Object.keys((await keys.json()) as object)).to.deep.equal(
      Object.keys((await nothing.json()) as object),
    );
  });

  it("answer an unknown path of the API with a problem", async () => {
    const answer = await fetch(`${api.url}/api/v2/blocks?x=1`, { method: "POST" });
    expect(answer.status).to.equal(404);
    expect(await answer.json()).to.deep.equal({
      type: "about:blank",
      title: "Not Found",
      status: 404,
      code: "NOT_FOUND",
      detail: "There is nothing at POST /api/v2/blocks?x=1.",
      remedy: "See /api/v1/config and /graphql for what there is.",
    });
  });

  it("serve the web application, its page for every path that a browser opens", async () => {
    const page = await get("/wallet/holdings", { accept: "text/html" });
    expect(await page.text()).to.equal("<!doctype html><title>Sixtwo</title>");
    expect(page.headers.get("cache-control")).to.equal("no-cache");
    const asset = await get("/assets/app-1a2b.js");
    expect(asset.headers.get("cache-control")).to.equal("public, max-age=31536000, immutable");
    expect((await get("/assets/gone.js", { accept: "text/html" })).status).to.equal(404);
    expect((await get("/nothing")).status).to.equal(404);
    expect((await get("/../../package.json")).status).to.equal(404);
    expect((await get("/%zz", { accept: "text/html" })).status).to.be.oneOf([200, 400]);
  });

  it("send headers that keep a page to this server", async () => {
    const { headers } = await get("/", { accept: "text/html" });
    expect(headers.get("content-security-policy")?.split(";")).to.deep.equal([
      "default-src 'self'",
      "base-uri 'self'",
      "connect-src 'self'",
      "font-src 'self' data:",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "script-src 'self'",
      "script-src-attr 'none'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(headers.get("x-content-type-options")).to.equal("nosniff");
    expect(headers.get("x-powered-by")).to.equal(null);
  });

  it("pass reads of the chain on, and refuse the rest", async () => {
    const rpc = async (method: string) => {
      const answer = await fetch(`${api.url}/rpc`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params: [] }),
      });
      return answer.json();
    };
    expect(await rpc("eth_chainId")).to.deep.equal({ jsonrpc: "2.0", id: 1, result: "0x7a69" });
    expect(await rpc("anvil_mine")).to.have.nested.property("error.code", -32601);
    const wrong = [
      await get("/rpc"),
      await fetch(`${api.url}/rpc`, { method: "POST", body: "x" }),
      await fetch(`${api.url}/rpc`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(["x".repeat(110_000)]),
      }),
    ];
    expect(wrong.map(({ status }) => status)).to.deep.equal([405, 415, 413]);
  });

  it("are counted, by route and not by path", async () => {
    await get("/explorer/secret-path", { accept: "text/html" });
    const text = await (await get("/metrics")).text();
    expect(text).to.contain(
      'sixtwo_http_request_seconds_count{route="/",method="GET",status="200"}',
    );
    expect(text).to.contain("sixtwo_graphql_operation_seconds");
    expect(text).to.not.contain("secret-path");
  });

  it("stay alive whatever the rest does", async () => {
    const answer = await get("/health");
    expect([answer.status, await answer.json()]).to.deep.equal([200, { status: "alive" }]);
  });
});

describe("the training country's routes", () => {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-keys-"));
  const keysFile = join(folder, "training-keys.json");
  const api = useApi({ training: { keysFile } });
  before(() => writeFileSync(keysFile, JSON.stringify(KEYS)));
  after(() => rmSync(folder, { recursive: true }));

  it("give its keys, which nobody may keep", async () => {
    const answer = await fetch(`${api.url}/api/v1/training/keys`);
    expect(answer.headers.get("cache-control")).to.equal("no-store");
    expect(answer.headers.get("access-control-allow-origin")).to.equal(null);
    expect(await answer.json()).to.deep.equal(KEYS);
    const config = await (await fetch(`${api.url}/api/v1/config`)).json();
    expect(config).to.have.property("training", true);
  });

  it("say so when the keys cannot be read", async () => {
    writeFileSync(keysFile, "{");
    const answer = await fetch(`${api.url}/api/v1/training/keys`);
    expect(answer.status).to.equal(500);
    expect(await answer.json()).to.have.property("code", "CONFIG_INVALID");
  });
});

describe("too many requests of one client", () => {
  const api = useApi({ requestsPerMinute: 2 });

  it("are refused for a while, health excepted", async () => {
    const ask = () => fetch(`${api.url}/api/v1/config`);
    const statuses = [(await ask()).status, (await ask()).status];
    const refused = await ask();
    expect([...statuses, refused.status]).to.deep.equal([200, 200, 429]);
    expect(await refused.json()).to.have.property("code", "TOO_MANY_REQUESTS");
    expect(refused.headers.get("retry-after")).to.match(/^\d+$/);
    expect(refused.headers.get("ratelimit")).to.contain("r=0");
    expect((await fetch(`${api.url}/health`)).status).to.equal(200);
  });
});
