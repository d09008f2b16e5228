import type { CadTrustClient } from "../client.ts";

/** Why the node cannot take records now, in words, or null when it can. Costs two requests. */
export async function whyNotReady(client: CadTrustClient): Promise<string | null> {
  const readOnly = await client.health();
  if (readOnly) return "The CAD Trust node is read-only. Set READ_ONLY to false on it.";
  const { ready, waitingFor } = await client.orgStatus();
  if (ready && waitingFor.length === 0) return null;
  const what = waitingFor.length === 0 ? "its home organization" : waitingFor.join(", ");
  return `The CAD Trust node waits for ${what}.`;
}

/** Why nothing may be staged now: while a commit is unconfirmed the node refuses every change. */
export async function whyPending(client: CadTrustClient): Promise<string | null> {
  const pending = await client.listStaging("pending");
  if (pending.length === 0) return null;
  return `The CAD Trust node has yet to confirm ${pending.length} committed records.`;
}
