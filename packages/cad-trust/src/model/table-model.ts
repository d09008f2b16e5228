import type { TableName } from "./insert-order.ts";

/** `id` is a foreign key, `list` an array of texts, `decimal` a number of at least 0, `date` a day. */
export type FieldType = "text" | "decimal" | "year" | "date" | "uri" | "list" | "id";

export type FieldModel = {
  readonly type: FieldType;
  readonly required: boolean;
  /** The data dictionary asks for it, but nodes accept the record without it. */
  readonly nodeOptional?: true;
  readonly maxLength?: number;
  readonly picklist?: string;
  readonly references?: TableName;
};

export type TableModel = {
  readonly endpoint: string;
  readonly primaryKey: string;
  readonly fields: Readonly<Record<string, FieldModel>>;
};
