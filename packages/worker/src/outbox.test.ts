import {
  fingerprint,
  methodologyRecord,
  type Outbox,
  projectMethodologyRecord,
} from "@sixtwo/cad-trust";
import {
  type Db,
  hasUnlisted,
  openPublications,
  removeRecords,
  retryPublication,
  retryUnlisted,
  writeRecords,
} from "@sixtwo/db";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { createOutbox } from "./outbox.ts";
import { toColumns } from "./projection/column-names.ts";

const METHODOLOGY = { code: "VMR0006", name: "Cookstoves", version: "1.2", link: null };
const LOCAL_ID = "methodology:VMR0006@1.2";
const STAGED = { cadTrustId: "id-1", stagingUuid: "uuid-1" };
const SENT_AT = new Date("2026-11-20T10:00:00Z");
const PARKED = { localId: LOCAL_ID, reason: "Refused.", parkedFor: "node" } as const;

describe("createOutbox", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  let outbox: Outbox;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    outbox = createOutbox({ db });
    await write("Cookstoves");
  });
  afterEach(() => database.close());

  const write = (name: string) => {
    const record = methodologyRecord({ ...METHODOLOGY, name });
    const { localId } = record;
    const columns = toColumns(record);
    return writeRecords({ db }, [
      { table: "methodology", localId, columns, fingerprint: fingerprint(record) },
    ]);
  };
  const writeChild = () => {
    const child = projectMethodologyRecord({
      activityId: "A",
      methodology: METHODOLOGY,
      registeredOn: "2023-04-02",
    });
    const { localId } = child;
    const columns = toColumns(child);
    return writeRecords({ db }, [
      { table: "project_methodology", localId, columns, fingerprint: fingerprint(child) },
    ]);
  };
  const stage = async (marks = STAGED) => {
    const [record] = [...(await outbox.pending()), ...(await outbox.outstanding())];
    if (record === undefined) throw new Error("Nothing is to be staged.");
    await outbox.markStaged([{ record, ...marks }]);
  };
  const publish = async () => {
    await stage();
    await outbox.markCommitted([LOCAL_ID], SENT_AT);
    await outbox.markConfirmed([LOCAL_ID]);
  };

  it("offers a new record with its fields", async () => {
    expect(await outbox.pending()).to.deep.equal([
      {
        table: "methodology",
        id: null,
        localId: LOCAL_ID,
        fields: {
          methodologyCode: "VMR0006",
          methodologyName: "Cookstoves",
          methodologyVersion: "1.2",
        },
        state: "new",
      },
    ]);
    expect(await outbox.resolveIds([LOCAL_ID])).to.deep.equal(new Map());
    expect(await outbox.outstanding()).to.deep.equal([]);
  });

  it("offers parents before children", async () => {
    await writeChild();
    await removeRecords({ db }, [LOCAL_ID]);
    await write("Cookstoves");
    expect((await outbox.pending()).map(({ table }) => table)).to.deep.equal([
      "methodology",
      "project_methodology",
    ]);
  });

  it("keeps what was sent while the record changes", async () => {
    await stage();
    await write("Improved cookstoves");
    await stage({ ...STAGED, stagingUuid: "uuid-2" });
    await outbox.markCommitted([LOCAL_ID], SENT_AT);
    const [outstanding] = await outbox.outstanding();
    expect(outstanding).to.deep.include({ state: "committed", action: "insert", id: "id-1" });
    expect(outstanding).to.deep.include({ committedAt: SENT_AT, attempts: 2 });
    expect(outstanding?.stagingUuid).to.equal("uuid-2");
    expect(outstanding?.fields).to.include({ methodologyName: "Cookstoves" });
    expect(await outbox.pending()).to.deep.equal([]);
    await outbox.markConfirmed([LOCAL_ID]);
    const [pending] = await outbox.pending();
    expect(pending?.state).to.equal("changed");
    expect(pending?.id).to.equal("id-1");
    expect(pending?.fields).to.include({ methodologyName: "Improved cookstoves" });
  });

  it("replaces a record that was confirmed before", async () => {
    await publish();
    expect(await outbox.pending()).to.deep.equal([]);
    await write("Improved cookstoves");
    await stage();
    expect((await outbox.outstanding()).map(({ action }) => action)).to.deep.equal(["replace"]);
  });

  it("parks a failed record with its reason until it changes", async () => {
    await stage();
    await outbox.markFailed([PARKED]);
    expect(await outbox.resolveIds([LOCAL_ID])).to.deep.equal(new Map());
    expect(await outbox.pending()).to.deep.equal([]);
    const [open] = await openPublications({ db }, 10);
    expect(open).to.include({ state: "failed", reason: "Refused.", attempts: 1 });
    await write("Improved cookstoves");
    expect((await outbox.pending()).map(({ state }) => state)).to.deep.equal(["new"]);
  });

  it("keeps the node's id of a failed record that was confirmed before", async () => {
    await publish();
    await outbox.markFailed([PARKED]);
    expect(await outbox.resolveIds([LOCAL_ID])).to.deep.equal(new Map([[LOCAL_ID, "id-1"]]));
  });

  it("gives a parked record another try when an operator asks", async () => {
    expect(await retryPublication({ db }, LOCAL_ID)).to.equal(false);
    await outbox.markFailed([PARKED]);
    expect(await retryPublication({ db }, LOCAL_ID)).to.equal(true);
    expect((await outbox.pending()).map(({ state }) => state)).to.deep.equal(["new"]);
  });

  it("offers a record as new again that the node has forgotten", async () => {
    await publish();
    await write("Improved cookstoves");
    await stage();
    await outbox.markForgotten([LOCAL_ID], "It is gone.");
    expect(await outbox.outstanding()).to.deep.equal([]);
    expect(await outbox.resolveIds([LOCAL_ID])).to.deep.equal(new Map());
    const [pending] = await outbox.pending();
    expect(pending).to.deep.include({ state: "new", id: null });
  });

  it("sends what points at a forgotten record again, with the id that this gets", async () => {
    await publish();
    await writeChild();
    const [child] = await outbox.pending();
    if (child === undefined) throw new Error("The child is not to be staged.");
    await outbox.markStaged([{ record: child, cadTrustId: "id-2", stagingUuid: "uuid-2" }]);
    await outbox.markConfirmed([child.localId]);
    expect(await outbox.pending()).to.deep.equal([]);
    await outbox.markForgotten([LOCAL_ID], "It is gone.");
    const again = (await outbox.pending()).map(({ table, state, id }) => [table, state, id]);
    expect(again).to.deep.equal([
      ["methodology", "new", null],
      ["project_methodology", "changed", "id-2"],
    ]);
  });

  it("replaces a record that the node has with other fields", async () => {
    await stage();
    await outbox.markCommitted([LOCAL_ID], SENT_AT);
    await outbox.markDiffering([LOCAL_ID], "It differs.");
    const [pending] = await outbox.pending();
    expect(pending).to.deep.include({ state: "changed", id: "id-1" });
  });

  it("takes a commit back that the node refused", async () => {
    await stage();
    await outbox.markCommitted([LOCAL_ID], SENT_AT);
    await outbox.markUncommitted([LOCAL_ID]);
    const [outstanding] = await outbox.outstanding();
    expect(outstanding).to.deep.include({ state: "staged", committedAt: null });
  });

  it("tries those again that wait for a value, and no others", async () => {
    await outbox.markFailed([PARKED]);
    expect(await hasUnlisted({ db })).to.equal(false);
    expect(await retryUnlisted({ db })).to.equal(0);
    await outbox.markFailed([{ ...PARKED, parkedFor: "value" }]);
    expect(await hasUnlisted({ db })).to.equal(true);
    expect(await retryUnlisted({ db })).to.equal(1);
    expect((await outbox.pending()).map(({ state }) => state)).to.deep.equal(["new"]);
  });
});
