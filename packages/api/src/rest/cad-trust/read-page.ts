import { z } from "zod";

const MOST_ROWS = 1000;
const LAST_PAGE = 1_000_000;

/** What a client asks of a list, as a node reads it. */
type PageAsked = {
  /** From 1. */
  readonly page: number;
  readonly limit: number;
  readonly orgUid: string | null;
  readonly marketplaceIdentifiers: readonly string[] | null;
  readonly hasMarketplaceIdentifier: boolean | null;
};

export type PageRead =
  | { readonly ok: true; readonly asked: PageAsked }
  /** What a node would complain about, in its words. */
  | { readonly ok: false; readonly errors: readonly string[] };

const counted = (name: string, most: number) =>
  z.preprocess(
    (value) => (typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value),
    z
      .int({
        error: ({ input }) =>
          `"${name}" ${input === undefined ? "is required" : "must be a number"}`,
      })
      .min(1, `"${name}" must be greater than or equal to 1`)
      .max(most, `"${name}" must be less than or equal to ${most}`),
  );

const Query = z.object({
  page: counted("page", LAST_PAGE),
  limit: counted("limit", MOST_ROWS),
  orgUid: z.string('"orgUid" must be a string').optional(),
  marketplaceIdentifiers: z
    .union([z.string(), z.array(z.string())], '"marketplaceIdentifiers" must be an array')
    .optional(),
  hasMarketplaceIdentifier: z
    .enum(["true", "false"], '"hasMarketplaceIdentifier" must be a boolean')
    .optional(),
});

/** Reads the query of a list. Parameters that only a node knows are passed over. */
export function readPage(query: unknown): PageRead {
  const parsed = Query.safeParse(query);
  if (!parsed.success)
    return { ok: false, errors: parsed.error.issues.map(({ message }) => message) };
  const { page, limit, orgUid, marketplaceIdentifiers, hasMarketplaceIdentifier } = parsed.data;
  // PostgreSQL knows no text with a zero character in it.
  const identifiers = [marketplaceIdentifiers ?? []].flat().filter((id) => !id.includes("\0"));
  const asked = {
    ...{ page, limit, orgUid: orgUid ?? null },
    marketplaceIdentifiers: marketplaceIdentifiers === undefined ? null : identifiers,
    hasMarketplaceIdentifier:
      hasMarketplaceIdentifier === undefined ? null : hasMarketplaceIdentifier === "true",
  };
  return { ok: true, asked };
}
