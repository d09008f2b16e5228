import type { ApproachPart } from "@sixtwo/domain";
import { domainName } from "../../graphql/enum-name.ts";
import type { ApproachFactsFragment } from "../../graphql/generated/operations.ts";
import { MoveApproachDocument, MoveDelayDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { MoveBlock, MoveSurroundings } from "./domain-move.ts";

export type Surroundings = {
  /** For a move to an account; undefined until it is known. */
  readonly of: (to: string) => MoveSurroundings | undefined;
  readonly error: unknown;
};

/** How the block's approach stands, and whether the holder's sends wait. */
export function useMoveSurroundings({ authorization, holder }: MoveBlock): Surroundings {
  const approach = useDocument(
    MoveApproachDocument,
    { party: authorization?.party ?? "", approach: authorization?.approach ?? "" },
    { enabled: authorization !== null },
  );
  const delay = useDocument(MoveDelayDocument, {
    registry: holder.registry.code,
    holder: holder.address,
  });
  const part = authorization === null ? null : approach.data && partOf(approach.data.approach);
  const now = new Date();
  return {
    of: (to) => {
      if (part === undefined || delay.data === undefined) return undefined;
      const trusts = delay.data.account?.trusts ?? [];
      return {
        approach: part,
        trusted: trusts.some(
          ({ counterparty, from }) => counterparty === to && new Date(from) <= now,
        ),
        sendDelaySeconds: delay.data.registry?.policy.sendDelaySeconds ?? 0,
      };
    },
    error: approach.error ?? delay.error,
  };
}

function partOf(approach: ApproachFactsFragment | null): ApproachPart | null {
  if (approach === null) return null;
  const { status, paused, initialReport } = approach;
  return {
    status: domainName(status),
    paused: paused === null ? null : domainName(paused),
    reported: initialReport !== null,
  };
}
