import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../../../graphql/generated/operations.ts";
import { AuthorizationLink } from "../../../ui/authorization-link.tsx";
import { AuthorizationStanding } from "../../../ui/authorization-standing.tsx";
import type { Column } from "../../../ui/data-table.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";

/** What the console shows of an authorization. */
export function useAuthorizationColumns(): readonly Column<AuthorizationFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("ui.authorization"),
      cell: (authorization) => <AuthorizationLink authorization={authorization} />,
    },
    { key: "purposes", header: t("ui.purposes"), cell: ({ purposes }) => purposes.join(", ") },
    {
      key: "authorized",
      header: t("console.authorizations.authorized"),
      numeric: true,
      cell: ({ authorized, cap, metric }) => (
        <>
          <Tonnes value={authorized} metric={metric} />
          {cap !== null && (
            <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
              {t("console.authorizations.of")} <Tonnes value={cap} metric={metric} />
            </span>
          )}
        </>
      ),
    },
    {
      key: "standing",
      header: t("ui.state"),
      cell: (authorization) => <AuthorizationStanding authorization={authorization} />,
    },
  ];
}
