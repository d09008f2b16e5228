import { z } from "zod";
import { expectAnswer } from "./expect-answer.ts";
import type { Send } from "./send.ts";

export type OrgStatus = {
  readonly ready: boolean;
  /** True while a commit waits for its confirmation on chain. */
  readonly pendingCommits: boolean;
  /** What the node is still waiting for, in words; empty when it is ready. */
  readonly waitingFor: readonly string[];
};

const STATUS = z.object({
  ready: z.boolean(),
  status: z.object({
    wallet_synced: z.boolean(),
    home_org_synced: z.boolean(),
    pending_commits: z.boolean(),
    home_org_profile_synced: z.boolean(),
  }),
});

/** Whether the node's home organization can take records now. */
export async function orgStatus(send: Send, path = "/v2/organizations/status"): Promise<OrgStatus> {
  const answer = await send({ method: "GET", path });
  const what = "report the state of its home organization";
  const { ready, status } = expectAnswer(answer, { what, schema: STATUS });
  const waitingFor = [
    status.wallet_synced ? [] : ["its wallet to sync"],
    status.home_org_synced ? [] : ["its home organization to sync"],
    status.home_org_profile_synced ? [] : ["its home organization's profile to sync"],
    status.pending_commits ? ["its pending commit to be confirmed"] : [],
  ].flat();
  return { ready, pendingCommits: status.pending_commits, waitingFor };
}
