import { GraphQLError, type ValidationRule } from "graphql";
import { type Measure, measureSelections } from "./measure-selections.ts";

// Introspection is left to GraphQL's own limit: a client's usual question is deep and cheap.
const DEPTH: Measure = {
  ofField: ({ name }, inner) => (name.value.startsWith("__") ? 0 : 1 + inner),
  together: (depths) => Math.max(0, ...depths),
};

/** Refuses operations whose fields nest deeper than the limit. */
export function depthLimit(limit: number): ValidationRule {
  return function DepthLimit(context) {
    return {
      OperationDefinition(operation) {
        const depth = measureSelections(context, operation, DEPTH);
        if (depth <= limit) return;
        const message = `The query is ${depth} fields deep; ${limit} are the most.`;
        const remedy = "Ask for the inner fields in a query of their own, by id.";
        const extensions = { code: "BAD_INPUT", remedy, status: 400 };
        context.reportError(new GraphQLError(message, { nodes: operation, extensions }));
      },
    };
  };
}
