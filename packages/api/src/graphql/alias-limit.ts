import { GraphQLError, type ValidationRule } from "graphql";
import { type Measure, measureSelections } from "./measure-selections.ts";

const ALIASES: Measure = {
  ofField: ({ alias }, inner) => (alias === undefined ? inner : 1 + inner),
  together: (counts) => counts.reduce((sum, count) => sum + count, 0),
};

/** Refuses operations with more aliases than the limit: each one runs its field once more. */
export function aliasLimit(limit: number): ValidationRule {
  return function AliasLimit(context) {
    return {
      OperationDefinition(operation) {
        const aliases = measureSelections(context, operation, ALIASES);
        if (aliases <= limit) return;
        const message = `The query has ${aliases} aliases; ${limit} are the most.`;
        const remedy = "Ask in several queries, or for a list with a filter.";
        const extensions = { code: "BAD_INPUT", remedy, status: 400 };
        context.reportError(new GraphQLError(message, { nodes: operation, extensions }));
      },
    };
  };
}
