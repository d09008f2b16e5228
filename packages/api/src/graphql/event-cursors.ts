import type { Plugin } from "graphql-yoga";
import type { ApiContext } from "./context.ts";

/** Gives each event of a subscription its cursor, as `extensions.cursor`. */
export const eventCursors: Plugin<ApiContext> = {
  onSubscribe: ({ args }) => ({
    onSubscribeResult: () => ({
      onNext({ result, setResult }) {
        const { cursor } = args.contextValue;
        if (cursor === null || "next" in result) return;
        setResult({ ...result, extensions: { ...result.extensions, cursor } });
      },
    }),
  }),
};
