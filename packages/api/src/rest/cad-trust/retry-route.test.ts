import { signerOfAccount } from "@sixtwo/chain";
import { parkPublications } from "@sixtwo/db";
import { retryRequestText } from "@sixtwo/domain";
import { expect } from "chai";
import { publishSampleRecords } from "../../testing/publish-sample-records.ts";
import { TEST_DEPLOYMENT, useApi } from "../../testing/use-api.ts";

const KEY = "unit:GHA01-2023-1-551";

describe("POST /api/v1/cad-trust/retry", () => {
  const api = useApi();
  before(async () => {
    await publishSampleRecords(api.db);
    await parkPublications(api, [{ localId: KEY, reason: "unitMetric?", parkedFor: "value" }]);
  });

  const post = (body: object | string, type = "application/json") =>
    fetch(`${api.url}/api/v1/cad-trust/retry`, {
      method: "POST",
      headers: { "content-type": type },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const problemOf = async (answer: Promise<Response>) => {
    const { status, code } = (await (await answer).json()) as { status: number; code: string }; // RFC 9457
    return [status, code];
  };
  const signed = async (issuedAt: string, key = KEY) => {
    const { privateKeyToAccount } = await import("viem/accounts");
    const account = privateKeyToAccount(`0x${"61".repeat(32)}`);
    const { chainId, ledger } = TEST_DEPLOYMENT;
    const text = retryRequestText({ key, chainId, ledger, issuedAt });
    const signature = await signerOfAccount(api.chain.client, account).signText(text);
    return { key, account: account.address, issuedAt, signature };
  };
  const now = () => new Date().toISOString();

  for (const [what, body] of [
    ["no body", ""],
    ["a body that is no JSON", "{"],
    ["nothing in it", {}],
    ["a key with a zero character", { key: "\0", account: `0x${"1".repeat(40)}` }],
    [
      "no account",
      { key: KEY, account: "me", issuedAt: "2026-01-01T00:00:00Z", signature: "0x12" },
    ],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(await problemOf(post(body))).to.deep.equal([400, "BAD_INPUT"]);
    });
  }

  it("takes JSON alone, and no other method", async () => {
    expect(await problemOf(post("key=1", "text/plain"))).to.deep.equal([415, "BAD_INPUT"]);
    const got = await fetch(`${api.url}/api/v1/cad-trust/retry`);
    expect([got.status, got.headers.get("allow")]).to.deep.equal([405, "POST"]);
  });

  it("refuses a signature that is old, or for something else", async () => {
    const old = new Date(Date.now() - 6 * 60_000).toISOString();
    expect(await problemOf(post(await signed(old)))).to.deep.equal([403, "NOT_ALLOWED"]);
    const other = { ...(await signed(now(), "unit:other")), key: KEY };
    expect(await problemOf(post(other))).to.deep.equal([403, "NOT_ALLOWED"]);
    const { rows } = await stateOf();
    expect(rows).to.deep.equal(["failed"]);
  });

  async function stateOf() {
    const found = await api.db
      .selectFrom("cad_trust.publications")
      .select("state")
      .where("local_id", "=", KEY)
      .execute();
    return { rows: found.map(({ state }) => state) };
  }
});
