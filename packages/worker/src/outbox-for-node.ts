import { createV1Outbox, type DataModel, type Outbox, parseRecord } from "@sixtwo/cad-trust";
import { allPublications, type Db, markWaiting } from "@sixtwo/db";
import { createOutbox } from "./outbox.ts";
import { toFields } from "./projection/column-names.ts";

type Deps = { readonly db: Db };

/** The outbox in the records of a node's data model. */
export function outboxFor({ db }: Deps, dataModel: DataModel): Outbox {
  return dataModel === "1.7" ? v1Outbox({ db }) : createOutbox({ db });
}

/** Says of records that a node of data model 1.7 has no place for that this is why they wait. */
export async function showUnplaced({ db }: Deps): Promise<void> {
  const unplaced = await v1Outbox({ db }).unplaced();
  await markWaiting(
    { db },
    unplaced.map((localId) => ({ localId, reason: UNPLACED })),
  );
}

const UNPLACED =
  "The CAD Trust node speaks data model 1.7, which has no place for this record: it waits for 2.";

function v1Outbox({ db }: Deps) {
  return createV1Outbox(createOutbox({ db }), async () =>
    (await allPublications({ db })).map(({ table, localId, columns }) =>
      parseRecord({ table, localId, id: null, fields: toFields(columns) }),
    ),
  );
}
