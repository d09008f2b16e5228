import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { startCadtV2Node } from "../../../test/support/cadt-node/v2/start-cadt-v2-node.ts";
import { createCadTrustClient } from "./client.ts";

const KEY = "s3cret";

function answering(status: number, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const fetch = () => Promise.resolve(new Response(text, { status }));
  const url = "http://user:password@node.test:31310/v2/";
  return createCadTrustClient({ url, apiKey: KEY, timeoutMs: 50, fetch });
}

async function failure(call: Promise<unknown>): Promise<RegistryError> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof RegistryError) return error;
  throw new Error("The call did not fail as it should.");
}

describe("createCadTrustClient", () => {
  it("says that nobody answers, without credentials", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const url = "http://user:password@node.test:31310";
    const client = createCadTrustClient({ url, apiKey: KEY, timeoutMs: 50, fetch });
    const error = await failure(client.health());
    expect(error.code).to.equal("CAD_TRUST_UNREACHABLE");
    expect(error.message).to.equal(
      "No answer from the CAD Trust node to GET http://node.test:31310/v2/health within 50 ms.",
    );
  });

  it("calls a gateway's 504 unreachable, since the effect is unknown", async () => {
    const error = await failure(answering(504, "<html>").stage("label", {}));
    expect(error.code).to.equal("CAD_TRUST_UNREACHABLE");
  });

  it("is busy while the node has a pending commit", async () => {
    const client = answering(400, {
      message: "Error",
      error: "There are pending commits in staging table",
    });
    expect((await failure(client.stage("label", {}))).code).to.equal("CAD_TRUST_BUSY");
  });

  it("never repeats the API key that a node echoes", async () => {
    const error = await failure(answering(403, { message: `Unknown key ${KEY}` }).health());
    expect(error.code).to.equal("CAD_TRUST_REFUSED");
    expect(error.message).to.equal(
      'The CAD Trust node answered 403 to GET http://node.test:31310/v2/health: "Unknown key [API key]".',
    );
  });

  it("hands a refused record back with the node's words", async () => {
    const body = {
      message: "Error creating new label",
      error: '"labelName" is required',
      success: false,
    };
    expect(await answering(400, body).stage("label", {})).to.deep.equal({
      ok: false,
      status: 400,
      refusal:
        'The CAD Trust node answered 400: "Error creating new label: "labelName" is required".',
    });
  });

  it("refuses a server that is not a node", async () => {
    const error = await failure(answering(200, "<html>Welcome</html>").health());
    expect(error.message).to.equal(
      'The CAD Trust node refused to report its health (HTTP 200): "an answer that is not of data model 2".',
    );
  });

  it("stages, lists, commits and reads back", async () => {
    const node = await startCadtV2Node({ apiKey: KEY });
    try {
      const client = createCadTrustClient({ url: node.url, apiKey: KEY, timeoutMs: 1000 });
      const fields = { methodologyCode: "AMS-II.G", methodologyName: "Cookstoves" };
      const staged = await client.stage("methodology", fields);
      if (!staged.ok) throw new Error(staged.refusal);
      const { cadTrustId: id, stagingUuid: uuid } = staged;
      expect(await client.listStaging("staged")).to.deep.equal([
        { uuid, table: "methodology", action: "INSERT", id, fields },
      ]);
      expect(await client.getRecord("methodology", id)).to.equal(null);
      await client.commit({ author: "a", comment: "c", ids: [uuid] });
      expect(await client.listStaging("pending")).to.have.lengthOf(1);
      node.confirm();
      expect(await client.getRecord("methodology", id)).to.deep.equal({ id, fields });
    } finally {
      await node.stop();
    }
  });
});
