import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import type { NodeAnswer, Send } from "./send.ts";
import { sendPatiently } from "./send-patiently.ts";

const FINE: NodeAnswer = { status: 200, body: {}, readOnly: false };

function failing(times: number, code: "CAD_TRUST_UNREACHABLE" | "CAD_TRUST_BUSY") {
  const seen: string[] = [];
  const send: Send = async ({ method }) => {
    seen.push(method);
    if (seen.length > times) return FINE;
    throw new RegistryError(code, { message: "No answer.", remedy: "Wait." });
  };
  return { seen, send };
}

const ask = (send: Send, method: "GET" | "POST" | "PUT" | "DELETE", stopping?: AbortSignal) =>
  sendPatiently(send, stopping)({ method, path: "/v2/unit" }).catch((error: unknown) => error);

describe("sendPatiently", () => {
  for (const method of ["GET", "PUT"] as const) {
    it(`repeats a ${method} whose answer is lost`, async () => {
      const { seen, send } = failing(2, "CAD_TRUST_UNREACHABLE");
      expect(await ask(send, method)).to.equal(FINE);
      expect(seen).to.deep.equal([method, method, method]);
    });
  }

  for (const method of ["POST", "DELETE"] as const) {
    it(`leaves a lost ${method} to the caller: it may have taken effect`, async () => {
      const { seen, send } = failing(1, "CAD_TRUST_UNREACHABLE");
      expect(await ask(send, method)).to.include({ code: "CAD_TRUST_UNREACHABLE" });
      expect(seen).to.deep.equal([method]);
    });
  }

  it("gives up in the end, and does not repeat what the node did answer", async () => {
    const lost = failing(9, "CAD_TRUST_UNREACHABLE");
    expect(await ask(lost.send, "GET")).to.include({ code: "CAD_TRUST_UNREACHABLE" });
    expect(lost.seen).to.have.lengthOf(3);
    const busy = failing(9, "CAD_TRUST_BUSY");
    expect(await ask(busy.send, "GET")).to.include({ code: "CAD_TRUST_BUSY" });
    expect(busy.seen).to.have.lengthOf(1);
  });

  it("repeats nothing for a process that stops", async () => {
    const { seen, send } = failing(9, "CAD_TRUST_UNREACHABLE");
    expect(await ask(send, "GET", AbortSignal.abort())).to.include({
      code: "CAD_TRUST_UNREACHABLE",
    });
    expect(seen).to.have.lengthOf(1);
  });
});
