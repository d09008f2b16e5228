import { z } from "zod";
import { MEDIA_TYPES } from "../formats.ts";
import { parametersOf } from "../list-parameters.ts";
import type { Resource } from "../resources/resource.ts";
import { MOMENT } from "./moment-schema.ts";
import { parameterObjects } from "./parameter-objects.ts";
import { problemAnswer } from "./problem-schema.ts";
import { schemaOf } from "./schema-of.ts";

const NEXT = z
  .string()
  .nullable()
  .describe("Path of the next page, of the same moment; null on the last one.");
const SINCE = z
  .string()
  .nullable()
  .describe("Cursor of the last action that you have: go on from it, now or later.");
const JWS = z.strictObject({
  payload: z.string().describe("The page, base64url."),
  protected: z.string(),
  signature: z.string(),
});

/** What a list is asked and answers. */
export function listOperation(resource: Resource) {
  const { summary, description, path } = resource;
  return {
    operationId: path.slice(1).replace("/", "-"),
    summary,
    description,
    parameters: parameterObjects(parametersOf(resource)),
    responses: {
      "200": {
        description: "A page, or the whole list as a file.",
        headers: HEADERS,
        content: { ...contentOf(resource), ...LINES, ...(resource.isNested ? {} : TABLES) },
      },
      "304": { description: "You have it: the tag of If-None-Match still holds." },
      "400": problemAnswer("A parameter is wrong; the detail names it."),
      "404": problemAnswer("A signed answer is asked for, and this registry has no signing key."),
      "406": problemAnswer("The Accept header names no form that there is."),
      ...(resource.cursor === "since"
        ? { "410": problemAnswer("A reorg undid the action that since names.") }
        : {}),
      "429": problemAnswer("Too many requests in a minute, or too many downloads at a time."),
      "503": problemAnswer("The database is away, or nothing is mirrored yet."),
    },
  };
}

function contentOf({ itemName, cursor }: Resource) {
  const data = { type: "array", items: { $ref: `#/components/schemas/${itemName}` } };
  const properties = {
    asOf: schemaOf(MOMENT),
    data,
    next: schemaOf(NEXT),
    ...(cursor === "since" ? { since: schemaOf(SINCE) } : {}),
  };
  const page = {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
  return {
    [MEDIA_TYPES.json]: { schema: page },
    [MEDIA_TYPES.jose]: { schema: schemaOf(JWS) },
  };
}

const file = (description: string) => ({ schema: { type: "string", description } });

const LINES = { [MEDIA_TYPES.ndjson]: file("The whole list, one item of data a line.") };

const TABLES = {
  [MEDIA_TYPES.csv]: file("The whole list; the first line names the fields."),
  [MEDIA_TYPES.xlsx]: {
    schema: { type: "string", contentMediaType: "application/octet-stream" },
  },
};

const header = (description: string) => ({ description, schema: { type: "string" } });

const HEADERS = {
  ETag: header("Of what was asked and of its moment; send it back as If-None-Match."),
  "Cache-Control": header("Immutable for a moment that is final, no-cache otherwise."),
  "Last-Modified": header("When the chain block of a final moment was mined."),
  Link: header("The next page and the first (RFC 8288)."),
  "X-JWS-Signature": header(
    "A detached JWS over the body of application/json, by a key of /.well-known/jwks.json.",
  ),
};
