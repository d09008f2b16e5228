import { documentsOf } from "@sixtwo/db/explorer";
import { DocumentRole } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { DOCUMENT_ARGS, DOCUMENTS, DocumentConnection } from "./document-list.ts";
import { TRANSACTION } from "./meanings.ts";
import { relatedTo } from "./noun-list.ts";
import { Activity, Approach, Authorization, Batch, Document, Party, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { approachAt, authorizationAt, registryOf } from "./surroundings.ts";

Document.implement({
  description:
    "A place where the ledger names a document by its SHA-256 (2/CMA.3 annex, paras 18 and 20). The document itself is kept by who issued it: to check a copy, hash it.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Tells the place apart from all others." }),
    hash: t.expose("hash", { type: "Hash", description: "The SHA-256 of the document." }),
    role: t.expose("role", { type: DocumentRole, description: "What the document is there." }),
    party: t.field({
      type: Party,
      description: "The Party whose registry recorded it.",
      resolve: ({ party: code, moment }) => seen({ code }, moment),
    }),
    registry: t.field({
      type: Registry,
      description: "The registry that recorded it.",
      resolve: (document, _, { load }) => registryOf(document, load),
    }),
    activity: t.field({
      type: Activity,
      nullable: true,
      description: "The activity that it is about, if it is about one.",
      resolve: async ({ registry, activity, moment }, _, { load }) => {
        const found = activity === null ? null : await load.activity({ registry, activity });
        return found && seen(found, moment);
      },
    }),
    batch: t.field({
      type: Batch,
      nullable: true,
      description: "The batch that was issued on it, if one was.",
      resolve: async ({ registry, batch, moment }, _, { load }) => {
        const found = batch === null ? null : await load.batch({ registry, batch });
        return found && seen(found, moment);
      },
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      description: "The authorization whose terms it holds, if it does (AEF table 2).",
      resolve: ({ authorizationId, moment }, _, { load }) =>
        authorizationAt(moment, authorizationId, load),
    }),
    cooperativeApproach: t.field({
      type: Approach,
      nullable: true,
      description: "The approach that it is about, if it is about one (2/CMA.3 annex, para 18).",
      resolve: (document, _, { load }) => approachAt(document.moment, document, load),
    }),
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: "When the chain recorded it.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

builder.objectField(Document, "places", (t) =>
  t.field({
    type: DocumentConnection,
    description: "Every place where the ledger names the same document, this one included.",
    args: DOCUMENT_ARGS,
    resolve: relatedTo(DOCUMENTS, documentsOf.hash, ({ hash }: typeof Document.$inferType) => [
      hash,
    ]),
  }),
);
