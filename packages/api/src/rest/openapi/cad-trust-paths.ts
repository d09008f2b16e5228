import { z } from "zod";
import { get, inPath, json } from "./operation.ts";
import { problemAnswer } from "./problem-schema.ts";
import { schemaOf } from "./schema-of.ts";

const ROW = z.record(z.string(), z.unknown()).describe("The fields of CAD Trust's data model 2.");
const PAGE = z.strictObject({
  page: z.int(),
  pageCount: z.int(),
  data: z.array(ROW),
});
/** As a CAD Trust node says that it does not understand, or does not know. */
const NODE_REFUSAL = z.strictObject({
  message: z.string(),
  errors: z.array(z.string()).optional(),
  success: z.literal(false),
});

const FILE = z.strictObject({
  dataModel: z.string(),
  activity: z.string(),
  tables: z.record(z.string(), z.array(ROW)),
});

const TABLE = inPath(
  "table",
  "^[a-z0-9-]+$",
  "A table of the data model, such as project or unit.",
);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const inQuery = (name: string, schema: object, description: string) => ({
  ...{ name, in: "query", required: false, description, schema },
});

const LIMIT = { type: "integer", minimum: 1, maximum: 1000 };

const SIGNED = {
  account: z.string().describe("The account that asks."),
  issuedAt: z.iso.datetime().describe("When it signed; five minutes ago at most."),
  signature: z.string().describe("EIP-191 over the text that the console shows, or ERC-1271."),
};

/** POST by an account that signs for it. */
function signedPost(summary: string, body: z.ZodType, answers: object) {
  return {
    post: {
      summary,
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body) } } },
      responses: {
        ...answers,
        "400": problemAnswer("A field is missing or wrong; the detail names it."),
        "403": problemAnswer("The signature is not the account's, or the account may not ask."),
        "415": problemAnswer("The body is no JSON."),
        "429": problemAnswer("Too many requests in a minute."),
      },
    },
  };
}

/** CAD Trust's records, in a node's own shapes. */
export const CAD_TRUST_PATHS = {
  "/api/v1/cad-trust/v2/{table}": get(
    "Records of a table, as a CAD Trust node lists them",
    {
      "200": json("A page.", schemaOf(PAGE)),
      "400": json("A parameter is wrong.", schemaOf(NODE_REFUSAL)),
      "404": problemAnswer("The data model has no such table."),
    },
    [
      TABLE,
      { ...inQuery("page", { type: "integer", minimum: 1 }, "From 1."), required: true },
      { ...inQuery("limit", LIMIT, "Rows of a page."), required: true },
      inQuery("orgUid", { type: "string" }, "Of one organization; me for the registry's own."),
      inQuery("hasMarketplaceIdentifier", { type: "boolean" }, "Units on the ledger, or not."),
      inQuery("marketplaceIdentifiers", { type: "string" }, "Units with this CAIP-19 identifier."),
    ],
  ),
  "/api/v1/cad-trust/v2/{table}/{id}": get(
    "A record",
    {
      "200": json("Its fields.", schemaOf(ROW)),
      "404": json("There is none with this id.", schemaOf(NODE_REFUSAL)),
    },
    [TABLE, inPath("id", "^[0-9a-fA-F-]{36}$", "The node's id of it.")],
  ),
  "/api/v1/cad-trust/activities/{file}": get(
    "All records of an activity, as XLSX or JSON",
    {
      "200": {
        description: "A sheet, or a list, for each table.",
        content: {
          "application/json": { schema: schemaOf(FILE) },
          [XLSX]: { schema: { type: "string", contentMediaType: "application/octet-stream" } },
        },
      },
      "400": problemAnswer("The name is none of an activity and a form."),
      "404": problemAnswer("Nothing is published of the activity."),
    },
    [inPath("file", "^[A-Z]{3}\\d{2}-.+\\.(xlsx|json)$", "Registry, activity and form.")],
  ),
  "/api/v1/cad-trust/retry": signedPost(
    "Try a parked record again",
    z.strictObject({
      key: z.string().describe("The registry's own key of the record."),
      ...SIGNED,
    }),
    {
      "200": json("It goes with the next run, which begins at once.", {
        ...schemaOf(z.strictObject({ key: z.string(), retried: z.literal(true) })),
      }),
      "404": problemAnswer("The record is not parked."),
    },
  ),
  "/api/v1/cad-trust/run": signedPost(
    "Publish what waits now",
    z.strictObject({ party: z.string().describe("The Party that asks, alpha-3."), ...SIGNED }),
    {
      "202": json("A run is asked for.", {
        ...schemaOf(z.strictObject({ party: z.string(), requested: z.literal(true) })),
      }),
      "503": problemAnswer("No worker has prepared the queue yet."),
    },
  ),
};
