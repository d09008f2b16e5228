import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/** Refuses mutations: what changes the ledger is a transaction that its holder signs. */
export const noMutations: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation !== OperationTypeNode.MUTATION) return;
    const remedy = "Send a signed transaction to /rpc, or use the wallet.";
    const extensions = { code: "NOT_ALLOWED", remedy, status: 400 };
    const message = "There are no mutations: the ledger changes by signed transactions alone.";
    context.reportError(new GraphQLError(message, { nodes: operation, extensions }));
  },
});
