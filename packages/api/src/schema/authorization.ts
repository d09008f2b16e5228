import { APPROACH, TRANSACTION } from "./meanings.ts";
import { Approach, Authorization, Registry } from "./refs.ts";
import { approachAt, registryOf } from "./surroundings.ts";

Authorization.implement({
  description: "One immutable version of an authorization (AEF table 2).",
  fields: (t) => ({
    id: t.id({
      description: "The version's number on the chain.",
      resolve: ({ id }) => String(id),
    }),
    name: t.exposeString("name", {
      description: "AEF table 2, authorization ID: the Party's own, the same for all versions.",
    }),
    version: t.exposeInt("version", { description: "AEF table 2, version of the authorization." }),
    party: t.exposeString("party", { description: "The Party that authorizes, alpha-3." }),
    registry: t.field({
      type: Registry,
      description: "The Party's registry that keeps it.",
      resolve: (authorization, _, { load }) => registryOf(authorization, load),
    }),
    approach: t.exposeString("approach", { description: APPROACH }),
    cooperativeApproach: t.field({
      type: Approach,
      nullable: true,
      description: "The Party's part in that approach, where it has recorded it.",
      resolve: (authorization, _, { load }) =>
        approachAt(authorization.moment, authorization, load),
    }),
    date: t.expose("date", {
      type: "DateTime",
      description: "AEF table 2, date of authorization.",
    }),
    authorized: t.field({
      type: "Tonnes",
      description: "Serials that stand under it, in its metric.",
      resolve: ({ id, moment }, _, { load }) => load.authorizedQuantity(moment, id),
    }),
    termsHash: t.expose("termsHash", {
      type: "Hash",
      description: "SHA-256 of the terms: AEF table 2, authorization documentation.",
    }),
    conditions: t.exposeString("conditions", {
      description: "AEF table 2, authorization terms and conditions.",
    }),
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: "When the chain recorded it.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
    changeableAfterFirstTransfer: t.exposeBoolean("changeable", {
      description: "Whether its own terms allow a change after first transfer (4/CMA.6).",
    }),
    superseded: t.exposeBoolean("superseded", { description: "A later version took its place." }),
    revoked: t.exposeBoolean("revoked", {
      description: "Revoked for what is not first transferred (4/CMA.6).",
    }),
    revokedEntirely: t.exposeBoolean("revokedEntirely", {
      description: "Revoked for what has been first transferred as well (4/CMA.6).",
    }),
    revokedReason: t.exposeString("revokedReason", {
      nullable: true,
      description: "Why it was revoked.",
    }),
  }),
});
