import type { ApplyContext, EventOf } from "./context.ts";

export function applyPolicySet(
  { state, number, minedAt }: ApplyContext,
  { registry, by, policy, txHash }: EventOf<"PolicySet">,
): void {
  const { requestLifetimeSeconds } = policy;
  const row = {
    registry,
    issue_by_two: policy.issueByTwo,
    authorize_by_two: policy.authorizeByTwo,
    revoke_by_two: policy.revokeByTwo,
    verified_only: policy.verifiedOnly,
    request_lifetime_seconds:
      requestLifetimeSeconds === null ? null : BigInt(requestLifetimeSeconds),
    send_delay_seconds: policy.sendDelaySeconds,
    recall_delay_seconds: policy.recallDelaySeconds,
    set_by: by,
    set_at: minedAt,
    tx_hash: txHash,
  };
  state.versions.policies.put(registry, row, number);
}
