import { expect } from "chai";
import { countStatements } from "../../testing/count-statements.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { type ExplorerAccount, findAccounts } from "./accounts.ts";
import { listActions } from "./actions.ts";
import { type ExplorerAuthorization, findAuthorizations } from "./authorizations.ts";
import { listBlocks } from "./blocks.ts";
import { accountsNamed, authorizationsNamed } from "./named-by-rows.ts";

describe("what rows name", () => {
  const deps = useSampleLedger();
  const page = { first: 20, after: null };
  const found: {
    accounts: readonly ExplorerAccount[];
    authorizations: readonly ExplorerAuthorization[];
  } = { accounts: [], authorizations: [] };
  const authorizations = authorizationsNamed(["authorizationId"], (all) => {
    found.authorizations = all;
  });
  const accountsIn = (columns: readonly string[]) =>
    accountsNamed(columns, (all) => {
      found.accounts = all;
    });

  for (const moment of [null, 4n]) {
    it(`comes with them, each once and whole, ${moment === null ? "now" : "in the past"}`, async () => {
      const companions = [accountsIn(["holder"]), authorizations];
      const request = { filter: {}, page, moment };
      const { db, count } = countStatements(deps.db);
      const together = await listBlocks({ db }, { ...request, companions });
      expect(count()).to.equal(1);
      expect(together).to.deep.equal(await listBlocks(deps, request));
      const addresses = together.rows.map(({ row }) => row.holder);
      const alone = await findAccounts(deps, { addresses, moment });
      expect(found.accounts).to.have.deep.members([...alone]);
      const ids = [1];
      expect(found.authorizations).to.deep.equal(await findAuthorizations(deps, { ids, moment }));
    });
  }

  it("may stand in several columns", async () => {
    const companions = [accountsIn(["from", "to"])];
    const { rows } = await listActions(deps, { filter: {}, page, moment: null, companions });
    const named = rows.flatMap(({ row: { from, to } }) => [from, to]).filter((one) => one !== null);
    expect(found.accounts.map(({ address }) => address)).to.have.members([...new Set(named)]);
  });

  it("is nothing where there are no rows", async () => {
    const companions = [accountsIn(["holder"]), authorizations];
    const filter = { vintage: 2050 };
    const { rows } = await listBlocks(deps, { filter, page, moment: null, companions });
    expect(rows).to.deep.equal([]);
    expect(found).to.deep.equal({ accounts: [], authorizations: [] });
  });
});
