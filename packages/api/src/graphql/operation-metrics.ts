import type { Plugin } from "graphql-yoga";

/** Hears of each finished operation: how long it took, in seconds, and whether it had errors. */
export type OnOperation = (seconds: number, outcome: "ok" | "error") => void;

/** Times each query; a subscription is not one. */
export function operationMetrics(onOperation: OnOperation): Plugin {
  return {
    onExecute() {
      const start = performance.now();
      return {
        onExecuteDone({ result }) {
          const failed = "errors" in result && result.errors !== undefined;
          onOperation((performance.now() - start) / 1000, failed ? "error" : "ok");
        },
      };
    },
  };
}
