import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses documents with more directives than the limit. */
export function directiveLimit(limit: number): ValidationRule {
  return function DirectiveLimit(context) {
    let directives = 0;
    return {
      Directive(node) {
        directives += 1;
        if (directives !== limit + 1) return;
        const remedy = "Leave fields out of the query instead of skipping them.";
        const extensions = { code: "BAD_INPUT", remedy, status: 400 };
        const message = `The query has more than ${limit} directives.`;
        context.reportError(new GraphQLError(message, { nodes: node, extensions }));
      },
    };
  };
}
