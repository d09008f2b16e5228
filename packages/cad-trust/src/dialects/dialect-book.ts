import type { Dialect } from "../dialects.ts";
import type { TableName } from "../model/insert-order.ts";
import { type LearnedField, learnFromRefusal, withLearned } from "./learn-field-names.ts";

/** How a node names fields, as far as is known by now; what it teaches us is kept. */
export type DialectBook = {
  readonly dialect: () => Dialect;
  /** True when a refusal taught us another name, so that the record is worth another try. */
  readonly learn: (table: TableName, refusal: string) => Promise<boolean>;
  /** Takes what a probe found. */
  readonly take: (learned: readonly LearnedField[]) => Promise<void>;
  /** Takes the spelling of values that the node's own lists tell. */
  readonly spell: (values: Dialect["values"]) => void;
};

/** @param keep writes down what was learned */
export function createDialectBook(
  known: Dialect,
  keep: (learned: readonly LearnedField[]) => Promise<void>,
): DialectBook {
  let dialect = known;
  const take = async (learned: readonly LearnedField[]) => {
    if (learned.length === 0) return;
    dialect = withLearned(dialect, learned);
    await keep(learned);
  };
  return {
    dialect: () => dialect,
    learn: async (table, refusal) => {
      const learned = learnFromRefusal(dialect, table, refusal);
      await take(learned);
      return learned.length > 0;
    },
    take,
    spell: (values) => {
      dialect = { ...dialect, values };
    },
  };
}
