import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { LEDGER_KEY } from "./document-key.ts";
import { watchLedger } from "./watch-ledger.ts";

/** Several actions of one chain block arrive together; they are worth one refresh. */
const SETTLE_MS = 250;

/** Refreshes everything on screen when the mirror records an action. Mount it once. */
export function useLiveLedger(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => void queries.invalidateQueries({ queryKey: [LEDGER_KEY] }),
        SETTLE_MS,
      );
    };
    const stop = watchLedger(refresh);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries]);
}
