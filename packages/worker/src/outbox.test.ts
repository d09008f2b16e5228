import {
  fingerprint,
  methodologyRecord,
  type Outbox,
  projectMethodologyRecord,
} from "@sixtwo/cad-trust";
import {
  type Db,
  openPublications,
  removeRecords,
  retryPublication,
  writeRecords,
} from "@sixtwo/db";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { createOutbox } from "./outbox.ts";
import { toColumns } from "./projection/column-names.ts";

const METHODOLOGY = { code: "VMR0006", name: "Cookstoves", version: "1.2", link: null };
const LOCAL_ID = "methodology:VMR0006@1.2";
const STAGED = { cadTrustId: "id-1", stagingUuid: "uuid-1" };

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
  const publish = async () => {
    await outbox.markStaged(LOCAL_ID, STAGED);
    await outbox.markCommitted([LOCAL_ID]);
    await outbox.markConfirmed(LOCAL_ID);
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
    expect(await outbox.resolveId(LOCAL_ID)).to.equal(null);
    expect(await outbox.outstanding()).to.deep.equal([]);
  });

  it("offers parents before children", async () => {
    const child = projectMethodologyRecord({
      activityId: "A",
      methodology: METHODOLOGY,
      registeredOn: "2023-04-02",
    });
    const { localId } = child;
    const columns = toColumns(child);
    await writeRecords({ db }, [
      { table: "project_methodology", localId, columns, fingerprint: fingerprint(child) },
    ]);
    await removeRecords({ db }, [LOCAL_ID]);
    await write("Cookstoves");
    expect((await outbox.pending()).map(({ table }) => table)).to.deep.equal([
      "methodology",
      "project_methodology",
    ]);
  });

  it("keeps what was sent while the record changes", async () => {
    await outbox.markStaged(LOCAL_ID, STAGED);
    await write("Improved cookstoves");
    await outbox.markStaged(LOCAL_ID, { ...STAGED, stagingUuid: "uuid-2" });
    await outbox.markCommitted([LOCAL_ID]);
    const [outstanding] = await outbox.outstanding();
    expect(outstanding).to.deep.include({ state: "committed", action: "insert", id: "id-1" });
    expect(outstanding?.stagingUuid).to.equal("uuid-2");
    expect(outstanding?.fields).to.include({ methodologyName: "Cookstoves" });
    expect(await outbox.pending()).to.deep.equal([]);
    await outbox.markConfirmed(LOCAL_ID);
    const [pending] = await outbox.pending();
    expect(pending?.state).to.equal("changed");
    expect(pending?.id).to.equal("id-1");
    expect(pending?.fields).to.include({ methodologyName: "Improved cookstoves" });
  });

  it("replaces a record that was confirmed before", async () => {
    await publish();
    expect(await outbox.pending()).to.deep.equal([]);
    await write("Improved cookstoves");
    await outbox.markStaged(LOCAL_ID, STAGED);
    expect((await outbox.outstanding()).map(({ action }) => action)).to.deep.equal(["replace"]);
  });

  it("parks a failed record with its reason until it changes", async () => {
    await outbox.markStaged(LOCAL_ID, STAGED);
    await outbox.markFailed(LOCAL_ID, "Refused.");
    expect(await outbox.resolveId(LOCAL_ID)).to.equal(null);
    expect(await outbox.pending()).to.deep.equal([]);
    const [open] = await openPublications({ db }, 10);
    expect(open).to.include({ state: "failed", reason: "Refused.", attempts: 1 });
    await write("Improved cookstoves");
    expect((await outbox.pending()).map(({ state }) => state)).to.deep.equal(["new"]);
  });

  it("keeps the node's id of a failed record that was confirmed before", async () => {
    await publish();
    await outbox.markFailed(LOCAL_ID, "Refused.");
    expect(await outbox.resolveId(LOCAL_ID)).to.equal("id-1");
  });

  it("gives a parked record another try when an operator asks", async () => {
    expect(await retryPublication({ db }, LOCAL_ID)).to.equal(false);
    await outbox.markFailed(LOCAL_ID, "Refused.");
    expect(await retryPublication({ db }, LOCAL_ID)).to.equal(true);
    expect((await outbox.pending()).map(({ state }) => state)).to.deep.equal(["new"]);
  });
});
