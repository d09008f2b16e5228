import type { ApplyContext, EventOf } from "./context.ts";

export function applyAuthorizationRevoked(
  context: ApplyContext,
  event: EventOf<"AuthorizationRevoked">,
): void {
  const { authorizations } = context.state.versions;
  const row = authorizations.get(event.authorization);
  if (row === undefined) {
    context.onOdd(event, `authorization ${event.authorization} is not known`);
    return;
  }
  // Who revokes entirely what was revoked before only adds to it.
  const revoked_entirely = row.revoked_entirely || event.entirely;
  const revoked = { ...row, revoked: true, revoked_entirely, revoked_reason: event.reason };
  authorizations.put(event.authorization, revoked, context.number);
}
