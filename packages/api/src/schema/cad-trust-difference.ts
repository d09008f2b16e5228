import type {
  UnitDifference as Difference,
  DifferenceKind as DifferenceKindWord,
  UnitSeen as Seen,
} from "@sixtwo/db/cad-trust";
import { builder } from "./builder.ts";
import { CadTrustStanding } from "./cad-trust-node.ts";
import { DIFFERENCE_MEANINGS, differenceReason } from "./difference-reason.ts";
import { enumOf } from "./enum-of.ts";

/** What chain, registry and CAD Trust do not agree on. */
export const DifferenceKind = enumOf<DifferenceKindWord>(
  "UnitDifferenceKind",
  "What chain, registry and CAD Trust do not agree on about a unit.",
  DIFFERENCE_MEANINGS,
);

const UnitSeen = builder.objectRef<Seen>("UnitSeen").implement({
  description: "A unit as one of the three sees it.",
  fields: (t) => ({
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the unit's own metric." }),
    lastSerial: t.string({
      description: "The last serial of the block.",
      resolve: ({ lastSerial }) => lastSerial.toString(),
    }),
    ended: t.exposeBoolean("ended", {
      description: "Used, cancelled, or part of another unit now.",
    }),
  }),
});

export const UnitDifference = builder.objectRef<Difference>("UnitDifference").implement({
  description: "A unit on which chain, registry and CAD Trust do not agree.",
  fields: (t) => ({
    kind: t.expose("kind", { type: DifferenceKind, description: "What they do not agree on." }),
    key: t.exposeString("localId", { description: "Our own key, such as unit:GHA01-2023-1-1." }),
    registry: t.exposeString("registry", { description: "Such as GHA01." }),
    activity: t.exposeString("activity", {
      nullable: true,
      description: "The activity's id in its registry; null where it is not known.",
    }),
    block: t.id({
      nullable: true,
      description: "The id of the block; null where the chain has none.",
      resolve: ({ blockId }) => blockId?.toString() ?? null,
    }),
    chain: t.expose("chain", {
      type: UnitSeen,
      nullable: true,
      description: "On the chain, as mirrored.",
    }),
    registered: t.expose("registered", {
      type: UnitSeen,
      nullable: true,
      description: "In what the registry has to publish.",
    }),
    cadTrust: t.expose("cadTrust", {
      type: UnitSeen,
      nullable: true,
      description: "On the node, as it confirmed last.",
    }),
    standing: t.expose("state", {
      type: CadTrustStanding,
      nullable: true,
      description: "Where its record stands on the node; null where it has no record.",
    }),
    attempts: t.exposeInt("attempts", { description: "How often it was sent." }),
    reason: t.string({ description: "In plain words.", resolve: differenceReason }),
    since: t.expose("since", { type: "DateTime", description: "Since when they do not agree." }),
    retryable: t.exposeBoolean("isRetryable", {
      description: "True when an administrator can give it another try.",
    }),
  }),
});
