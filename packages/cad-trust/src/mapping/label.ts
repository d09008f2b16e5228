import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { AuthorizationFacts } from "../facts/aef-facts.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { recordKey } from "./record-keys.ts";

/** The label that marks units as authorized under one version of an authorization. */
export function labelRecord(
  authorization: Pick<
    AuthorizationFacts,
    "party" | "authorizationId" | "version" | "date" | "documentation"
  >,
): CadTrustRecord<"label"> {
  const { authorizationId, version, date, documentation } = authorization;
  return buildRecord("label", recordKey.authorization(authorization), {
    labelName: `Authorization ${authorizationId}, version ${version}`,
    labelType: "Article 6 - Authorisation",
    labelLink: publicLink(documentation),
    labelDate: day(date),
  });
}
