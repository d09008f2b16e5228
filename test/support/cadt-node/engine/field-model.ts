/** A field as the data in ../data describes it. `scalar` is a text or a number. */
export type FieldModel = {
  readonly type:
    | "text"
    | "scalar"
    | "number"
    | "integer"
    | "year"
    | "date"
    | "uri"
    | "guid"
    | "list";
  readonly required?: boolean;
  readonly max?: number;
  readonly min?: number;
  readonly top?: number;
  readonly picklist?: string;
  readonly references?: string;
  /** The field that this date must come after, or not come before. */
  readonly after?: string;
  readonly notBefore?: string;
  /** The schema has it, the node does not. */
  readonly schemaOnly?: boolean;
};

export type FieldModels = Readonly<Record<string, FieldModel>>;
