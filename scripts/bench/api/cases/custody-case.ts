import type { Db } from "@sixtwo/db";
import { formatNationalSerial, vintage } from "@sixtwo/domain";
import { type ApiCase, pickedFrom, QUESTIONS } from "./api-case.ts";

/** One serial: the block that it is in, and everything that ever happened to it. */
export const CUSTODY_CASE: ApiCase = {
  name: "custody",
  goal: 2,
  ours: `query Custody($id: ItmoId!) {
  itmo(id: $id) {
    block { id firstSerial lastSerial quantity firstTransferred holder { address party kind } }
    history {
      kind quantity chainBlock at transaction
      from { address party kind }
      to { address party kind }
    }
  }
}`,
  theirs: `query Custody($registry: String!, $serial: BigInt!) {
  block: blockOfSerial(ofRegistry: $registry, serial: $serial) {
    id: blockId firstSerial lastSerial quantity firstTransferred
    holder: holderAccount { address party kind }
  }
  history: historyOfSerial(ofRegistry: $registry, serial: $serial) {
    nodes {
      kind quantity chainBlock at: actedAt transaction: txHash
      from: sender { address party kind }
      to: receiver { address party kind }
    }
  }
}`,
  questions: async (db, random) => {
    const batches = await issuedBatches(db);
    return Array.from({ length: QUESTIONS }, () => {
      const { registry, first_serial, quantity, year } = pickedFrom(batches, random);
      const serial = first_serial + BigInt(random(Number(quantity)));
      const id = formatNationalSerial({ registry, serial, vintage: vintage(year) });
      return { ours: { id }, theirs: { registry, serial: serial.toString() } };
    });
  },
};

function issuedBatches(db: Db) {
  return db
    .selectFrom("ledger.batches")
    .select(["registry", "first_serial", "quantity", "vintage as year"])
    .orderBy("registry")
    .orderBy("first_serial")
    .execute();
}
