import type { AuthorizationRow, Hash } from "@sixtwo/db";
import type { Content } from "../state/versioned-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

/** A version of an authorization; the versions of the same name before it are closed for tagging. */
export function applyAuthorized(context: ApplyContext, event: EventOf<"Authorized">): void {
  const { authorizations } = context.state.versions;
  for (const row of authorizations.all()) {
    const isEarlier = row.party === event.party && row.name === event.terms.reference;
    if (!isEarlier || row.superseded) continue;
    authorizations.put(row.authorization_id, { ...row, superseded: true }, context.number);
  }
  authorizations.put(event.authorization, contentOf(event, context.minedAt), context.number);
}

function contentOf(event: EventOf<"Authorized">, recordedAt: Date): Content<AuthorizationRow> {
  const { terms } = event;
  return {
    authorization_id: event.authorization,
    name: terms.reference,
    version: event.version,
    party: event.party,
    registry: event.registry,
    approach: terms.approach,
    dated: terms.date,
    purposes: [...terms.purposes],
    first_transfer_definition: terms.firstTransferDefinition,
    oimp: terms.oimp ?? "",
    metric: terms.metric,
    cap: terms.cap,
    occurrence_from: terms.occurrence.from,
    occurrence_until: terms.occurrence.until,
    expires: terms.expires,
    use_from: terms.use.from,
    use_until: terms.use.until,
    sectors: terms.sectors,
    activity_types: terms.activityTypes,
    parties: terms.parties,
    entities: terms.entities,
    terms_hash: terms.termsHash as Hash, // the decoder read it from 32 bytes
    conditions: terms.terms,
    changeable: terms.changeableAfterFirstTransfer,
    authorized_by: event.by,
    recorded_at: recordedAt,
    tx_hash: event.txHash,
    superseded: false,
    revoked: false,
    revoked_entirely: false,
    revoked_reason: null,
  };
}
