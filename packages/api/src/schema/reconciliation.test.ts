import {
  beginReconciliation,
  finishReconciliation,
  noteFailure,
  recordPage,
} from "@sixtwo/db/reconcile";
import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { ask } from "../testing/ask.ts";
import { useApi } from "../testing/use-api.ts";

const QUERY = `{ reconciliation {
  comparedAt chainBlock blocks drifting failure
  drifts { id chainBlock holder quantity chainHolder chainQuantity }
  serialGaps { registry mirrored issued }
} }`;

describe("reconciliation", () => {
  const api = useApi();
  const begin = async (now: string) => {
    const begun = await api.db
      .transaction()
      .execute((db) => beginReconciliation(db, { slot: null, now: new Date(now) }));
    return begun?.id ?? 0n;
  };
  const asked = async () => (await ask(api, QUERY)).data;

  it("is null before the first one has come to its end", async () => {
    expect(await asked()).to.deep.equal({ reconciliation: null });
  });

  it("tells what differs between mirror and chain, and why a later one broke off", async () => {
    const id = await begin("2026-06-02T00:00:00Z");
    const drift = {
      block_id: sampleBlockId(1),
      chain_block: 6n,
      ...{ holder: sampleAddress("a2"), quantity: 551n },
      ...{ chain_holder: null, chain_quantity: 0n },
    };
    const page = { chainBlock: 6n, after: sampleBlockId(1), compared: 5, drifting: 1 };
    await recordPage(api.db, { id, ...page, drifts: [drift] });
    const gaps = [{ registry: registryCode("GHA01"), mirrored: 1_201n, issued: 1_200n }];
    await finishReconciliation(api.db, {
      ...{ id, chainBlock: 6n, gaps, now: new Date("2026-06-02T00:00:05Z") },
    });
    const later = await begin("2026-06-02T01:00:00Z");
    await noteFailure(api.db, { id: later, reason: "The node does not answer." });
    expect(await asked()).to.deep.equal({
      reconciliation: {
        comparedAt: "2026-06-02T00:00:05.000Z",
        chainBlock: 6,
        blocks: 5,
        drifting: 1,
        failure: "The node does not answer.",
        drifts: [
          {
            id: String(sampleBlockId(1)),
            chainBlock: 6,
            holder: sampleAddress("a2"),
            quantity: 551,
            chainHolder: null,
            chainQuantity: 0,
          },
        ],
        serialGaps: [{ registry: "GHA01", mirrored: 1201, issued: 1200 }],
      },
    });
  });
});
