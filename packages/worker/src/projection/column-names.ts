import type { AnyFields, CadTrustRecord } from "@sixtwo/cad-trust";
import type { CadTrustColumns } from "@sixtwo/db";

/** A record's fields under the names of their columns: unitCount is unit_count. */
export function toColumns({ fields }: Pick<CadTrustRecord, "fields">): CadTrustColumns {
  const named: AnyFields = fields;
  return renamed(named, (field) =>
    field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
}

/** Columns under the names of their fields: unit_count is unitCount. */
export function toFields(columns: CadTrustColumns): AnyFields {
  return renamed(columns, (column) =>
    column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}

function renamed(row: AnyFields, rename: (name: string) => string): AnyFields {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [rename(name), value]));
}
