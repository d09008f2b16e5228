import { useQuery } from "@tanstack/react-query";
import { StatusDocument } from "../../graphql/generated/app.ts";
import { useDocument } from "../../graphql/use-document.ts";

type Standing = "asking" | "current" | "behind" | "unreachable";

export type ChainStanding = {
  readonly standing: Standing;
  /** Of the mirror; null until it is known. */
  readonly height: bigint | null;
  /** The server's own words when it is behind. */
  readonly reason: string | null;
};

type Readiness = {
  readonly ready: boolean;
  readonly reasons: readonly { readonly message: string }[];
};

const ASK_EVERY_MS = 10_000;

/** Where the mirror stands compared with the chain. */
export function useChainStanding(): ChainStanding {
  const status = useDocument(StatusDocument, {}, { refetchInterval: ASK_EVERY_MS });
  const readiness = useQuery({
    queryKey: ["ready"],
    queryFn: fetchReadiness,
    refetchInterval: ASK_EVERY_MS,
  });
  const height = status.data === undefined ? null : BigInt(status.data.status.chainBlock);
  const reason = readiness.data?.reasons[0]?.message ?? null;
  if (status.error !== null || readiness.error !== null)
    return { standing: "unreachable", height, reason };
  if (height === null || readiness.data === undefined) {
    return { standing: "asking", height, reason };
  }
  return { standing: readiness.data.ready ? "current" : "behind", height, reason };
}

/** Answers 503 with its reasons while the mirror is behind. */
async function fetchReadiness(): Promise<Readiness> {
  const response = await fetch("/ready", { headers: { accept: "application/json" } });
  return response.json();
}
