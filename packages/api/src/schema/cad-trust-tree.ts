import { ACTIVITY_TABLES, countRecordsOfProject, recordsOfProject } from "@sixtwo/db/cad-trust";
import { registryCode } from "@sixtwo/domain";
import { segmentOf } from "../rest/cad-trust/table-names.ts";
import { builder } from "./builder.ts";
import { CadTrustNode } from "./cad-trust-node.ts";
import { offsetConnection, offsetPage } from "./offset-page.ts";

type BranchTable = (typeof ACTIVITY_TABLES)[number];
type Tree = { readonly project: string };
type Branch = Tree & { readonly table: BranchTable };

const CadTrustNodeConnection = builder.connectionObject(
  { type: CadTrustNode, name: "CadTrustNodeConnection", description: "A page of records." },
  { name: "CadTrustNodeEdge", description: "A record, with its place in the list." },
);

const CadTrustBranch = builder.objectRef<Branch>("CadTrustBranch").implement({
  description: "The records of one of CAD Trust's tables that belong to an activity.",
  fields: (t) => ({
    table: t.exposeString("table", {
      description: "In CAD Trust's data model, such as unit_label.",
    }),
    path: t.string({
      description: "Where our CAD Trust API has the table.",
      resolve: ({ table }) => `/api/v1/cad-trust/v2/${segmentOf(table)}`,
    }),
    records: t.field({
      type: CadTrustNodeConnection,
      description: "The oldest first.",
      args: {
        first: t.arg.int({ required: true, defaultValue: 20, description: "At most 100." }),
        after: t.arg.string({ description: "The endCursor of the page before." }),
      },
      resolve: async ({ project, table }, args, context) => {
        const page = offsetPage(args);
        const asked = { table, limit: page.limit + 1, offset: page.offset };
        return offsetConnection({
          page,
          found: await recordsOfProject(context, project, asked),
          totalCount: () => countRecordsOfProject(context, project, table),
          rows: context.rows,
        });
      },
    }),
  }),
});

const CadTrustTree = builder.objectRef<Tree>("CadTrustTree").implement({
  description: "What the registry publishes to CAD Trust about one activity.",
  fields: (t) => ({
    branches: t.field({
      type: [CadTrustBranch],
      description: "Every table that can hang on a project, in CAD Trust's order, empty ones too.",
      args: { table: t.arg.string({ description: "This table alone." }) },
      resolve: ({ project }, { table }) =>
        ACTIVITY_TABLES.filter((one) => table == null || one === table).map((one) => ({
          project,
          table: one,
        })),
    }),
  }),
});

builder.queryField("cadTrustTree", (t) =>
  t.field({
    type: CadTrustTree,
    nullable: true,
    description: "Null for an activity of which nothing is to be published yet.",
    args: {
      registry: t.arg.string({ required: true, description: "Such as GHA01." }),
      activity: t.arg.string({ required: true, description: "The activity's id in it." }),
    },
    resolve: async (_root, { registry, activity }, context) => {
      if (activity.includes("\0")) return null;
      const project = `project:${registryCode(registry)}-${activity}`;
      const there = await countRecordsOfProject(context, project, "project");
      return there === 0 ? null : { project };
    },
  }),
);
