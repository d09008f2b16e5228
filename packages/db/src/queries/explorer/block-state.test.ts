import { ACCOUNT_KINDS, blockState } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { blockStateColumn } from "./block-state.ts";

const YES_OR_NO = [true, false] as const;

describe("blockStateColumn", () => {
  const deps = useSampleLedger();
  const standings = [null, 1].flatMap((authorization) =>
    YES_OR_NO.flatMap((firstTransferred) =>
      YES_OR_NO.flatMap((terminal) =>
        ACCOUNT_KINDS.map((kind) => ({ authorization, firstTransferred, terminal, kind })),
      ),
    ),
  );

  it("agrees with the domain for every authorization, flag and kind of holder", async () => {
    const { rows } = await sql<{ readonly state: string }>`
      select ${blockStateColumn} as state
      from rows from (jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as (
        "authorization" int, "firstTransferred" boolean, terminal boolean, kind text))
        with ordinality b (authorization_id, first_transferred, terminal, kind, position)
      cross join lateral (select b.kind) h order by b.position`.execute(deps.db);
    expect(rows).to.have.length(88);
    const derived = standings.map(({ authorization, firstTransferred, terminal, kind }) => {
      const flags = { firstTransferred, terminal, locked: false, frozen: false };
      return { state: blockState({ authorization, flags, holder: kind }) };
    });
    expect(rows).to.deep.equal(derived);
  });
});
