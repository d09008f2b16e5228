import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AuthorizationFactsFragment } from "../graphql/generated/operations.ts";
import { DateTime } from "./date-time.tsx";
import { DocumentHash } from "./document-hash.tsx";
import { Facts } from "./facts.tsx";
import { PartyLink } from "./party-link.tsx";
import { approachPath } from "./paths.ts";

type AuthorizationTermsProps = { readonly authorization: AuthorizationFactsFragment };

/** What a Party authorized, as AEF table 2 reports it. */
export function AuthorizationTerms({ authorization }: AuthorizationTermsProps) {
  const { t } = useTranslation();
  const { firstTransferDefinition: definition, oimp, expires, conditions } = authorization;
  return (
    <Facts
      facts={[
        { label: t("ui.party"), value: <PartyLink code={authorization.party} /> },
        {
          label: t("ui.approach.approach"),
          value: (
            <Link className="link" to={approachPath(authorization)}>
              {authorization.approach}
            </Link>
          ),
        },
        {
          label: t("ui.terms.date"),
          value: <DateTime value={authorization.date} precision="day" />,
        },
        {
          label: t("ui.purposes"),
          value: authorization.purposes.map((purpose) => t(`terms.purpose.${purpose}`)).join(", "),
        },
        {
          label: t("ui.terms.definition"),
          value: definition === null ? null : t(`terms.definition.${definition}`),
        },
        { label: t("ui.terms.oimp"), value: oimp === "" ? null : oimp },
        {
          label: t("ui.terms.occurrence"),
          value: `${authorization.occurrenceFrom} ${t("ui.to")} ${authorization.occurrenceUntil}`,
        },
        {
          label: t("ui.terms.expires"),
          value: expires === null ? t("ui.never") : <DateTime value={expires} precision="day" />,
        },
        { label: t("ui.terms.use"), value: <UseWindow authorization={authorization} /> },
        { label: t("ui.terms.sectors"), value: listOr(authorization.sectors, t("ui.any")) },
        {
          label: t("ui.terms.activityTypes"),
          value: listOr(authorization.activityTypes, t("ui.any")),
        },
        { label: t("ui.terms.parties"), value: listOr(authorization.parties, t("ui.any")) },
        {
          label: t("ui.terms.entities"),
          value: listOr(
            authorization.entities.map(({ name }) => name),
            t("ui.any"),
          ),
        },
        { label: t("ui.terms.letter"), value: <DocumentHash value={authorization.termsHash} /> },
        {
          label: t("ui.terms.changeable"),
          value: authorization.changeableAfterFirstTransfer ? t("ui.yes") : t("ui.no"),
        },
        { label: t("ui.terms.conditions"), value: conditions === "" ? null : conditions },
      ]}
    />
  );
}

function UseWindow({ authorization: { useFrom, useUntil } }: AuthorizationTermsProps) {
  const { t } = useTranslation();
  if (useFrom === null && useUntil === null) return t("ui.terms.anyTime");
  return (
    <>
      {useFrom !== null && (
        <>
          {t("ui.terms.from")} <DateTime value={useFrom} precision="day" />{" "}
        </>
      )}
      {useUntil !== null && (
        <>
          {t("ui.terms.until")} <DateTime value={useUntil} precision="day" />
        </>
      )}
    </>
  );
}

function listOr(values: readonly string[], none: string): string {
  return values.length === 0 ? none : values.join(", ");
}
