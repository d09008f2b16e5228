import { z } from "zod";
import { MANIFEST } from "../dumps/manifest.ts";
import { accountAddress, hash, time, whole } from "../resources/words.ts";
import { get, inPath, json } from "./operation.ts";
import { problemAnswer } from "./problem-schema.ts";
import { schemaOf } from "./schema-of.ts";

const FILE_URL = { url: z.string().describe("Path of the file.") };
const DUMPS = z.strictObject({
  data: z.array(MANIFEST.extend({ files: z.array(MANIFEST.shape.files.element.extend(FILE_URL)) })),
});

const KEYS = z.strictObject({
  keys: z
    .array(
      z.strictObject({
        kty: z.literal("OKP"),
        crv: z.literal("Ed25519"),
        x: z.string(),
        kid: z.string(),
        alg: z.literal("EdDSA"),
        use: z.literal("sig"),
      }),
    )
    .describe("The key that signs first, then former ones; empty where nothing is signed."),
});

const CHECKPOINT = z.strictObject({
  number: whole.describe("The chain block."),
  hash,
  digest: z.string().describe("Over all that the mirror says up to there: docs/digest.md."),
  tables: z.record(z.string(), z.string()).describe("A digest of each table."),
});

const DIGEST = z.strictObject({
  chainId: whole,
  ledger: accountAddress,
  every: whole.describe("Chain blocks from one checkpoint to the next."),
  checkpoint: CHECKPOINT.nullable().describe("Null before the first is final."),
  head: z.strictObject({ number: whole, hash, minedAt: time }).optional(),
});

/** What is there beside the lists. */
export const OTHER_PATHS = {
  "/api/v1/digest": get(
    "What the mirror holds, in 64 digits that other mirrors of the same chain have too",
    {
      "200": json("The checkpoint that is asked for, or the newest.", schemaOf(DIGEST)),
      "304": { description: "You have it." },
      "400": problemAnswer("There is no checkpoint at such heights."),
      "404": problemAnswer("There is no checkpoint there yet."),
      "503": problemAnswer("The mirror has not read any chain block yet."),
    },
    [
      {
        ...{ name: "chainBlock", in: "query", required: false, example: "5000" },
        description: "Its height; the newest when left out.",
        schema: { type: "string", pattern: "^\\d{1,15}$" },
      },
    ],
  ),
  "/api/v1/dumps": get("The nightly dumps, newest first", {
    "200": json("The dumps that are kept, signed like a page.", schemaOf(DUMPS)),
    "304": { description: "You have it." },
    "400": problemAnswer("It has no parameters."),
    "429": problemAnswer("Too many requests in a minute."),
  }),
  "/api/v1/dumps/{day}/{file}": get(
    "A file of a dump",
    {
      "200": json("The file. Its ETag and Repr-Digest are its SHA-256.", {}, "application/gzip"),
      "206": json("The part that Range asks for.", {}, "application/gzip"),
      "304": { description: "You have it." },
      "400": problemAnswer("It has no parameters."),
      "404": problemAnswer("There is no such file, or not any more."),
      "429": problemAnswer("Too many requests in a minute."),
    },
    [
      inPath("day", "^\\d{4}-\\d{2}-\\d{2}$", "The day of the dump."),
      inPath("file", "^[a-z]+\\.(ndjson|sqlite)\\.gz$", "As the list of dumps names it."),
    ],
  ),
  "/api/v1/openapi.json": get("This document", {
    "200": json("OpenAPI 3.1.", { type: "object", required: ["openapi", "paths"] }),
    "304": { description: "You have it." },
  }),
  "/.well-known/jwks.json": get("The keys to verify answers with", {
    "200": json("A JWK set (RFC 7517).", schemaOf(KEYS), "application/jwk-set+json"),
    "304": { description: "You have it." },
  }),
};
