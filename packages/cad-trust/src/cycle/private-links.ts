import type { Problem } from "../problem.ts";
import { isPublicLink } from "../public-link.ts";
import type { AnyFields } from "../record.ts";

const LINK = /https?:\/\/[^\s"'<>)\]}]+/gi;

/** Links that nobody outside can follow, wherever in a record's texts they stand. */
export function privateLinks(fields: AnyFields): readonly Problem[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    linksIn(value)
      .filter((link) => !isPublicLink(link))
      .map((link) => ({
        ...{ field, value: link },
        message: `${field} links to ${link}, which is not public.`,
        remedy: "Set PUBLIC_URL to where the registry is on the Internet, or correct the link.",
      })),
  );
}

function linksIn(value: AnyFields[string]): readonly string[] {
  return [value].flat().flatMap((each) => String(each).match(LINK) ?? []);
}
