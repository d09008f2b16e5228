import type { RawBuilder } from "kysely";
import type { KeyShape, SortKey } from "../explorer/cursor.ts";

/** Which part of a list is wanted. */
export type Wanted<Filter> = {
  readonly filter: Filter;
  /** The ledger right after this chain block. */
  readonly moment: bigint;
};

/** A list that other registries read by the page or as a whole; its order never changes. */
export type RestList<Filter, Row, Item> = {
  /** Names it in cursors. */
  readonly name: string;
  readonly shape: KeyShape;
  readonly keyOf: (row: Row) => SortKey;
  /** The rows behind a sort key, in order. The statement ends with its "order by". */
  readonly select: (wanted: Wanted<Filter> & { readonly after: SortKey | null }) => RawBuilder<Row>;
  /** What is told of a row. */
  readonly itemOf: (row: Row) => Item;
};
