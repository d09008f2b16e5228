import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";
import type { Pages } from "../../graphql/use-pages.ts";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { AuthorizationStanding } from "../../ui/authorization-standing.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type AuthorizationTableProps = {
  readonly pages: Pages<AuthorizationFactsFragment>;
  readonly empty: ReactNode;
};

/** Authorizations with what they are for, and how much stands under them. */
export function AuthorizationTable({ pages, empty }: AuthorizationTableProps) {
  const { t } = useTranslation();
  return (
    <DataTable
      caption={t("explorer.authorizations.title")}
      columns={useColumns()}
      pages={pages}
      rowKey={({ id }) => id}
      rowTestId="authorization-row"
      empty={empty}
    />
  );
}

function useColumns(): Column<AuthorizationFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("ui.authorization"),
      cell: (authorization) => (
        <>
          <AuthorizationLink authorization={authorization} />{" "}
          <AuthorizationStanding authorization={authorization} />
        </>
      ),
    },
    {
      key: "party",
      header: t("explorer.party.party"),
      cell: ({ party }) => <PartyLink code={party} />,
    },
    { key: "purposes", header: t("ui.purposes"), cell: ({ purposes }) => purposes.join(", ") },
    {
      key: "authorized",
      header: t("explorer.authorization.authorized"),
      numeric: true,
      cell: ({ authorized, metric }) => <Tonnes value={authorized} metric={metric} />,
    },
    {
      key: "cap",
      header: t("explorer.authorization.cap"),
      numeric: true,
      cell: ({ cap, metric }) =>
        cap === null ? t("explorer.authorization.noCap") : <Tonnes value={cap} metric={metric} />,
    },
    {
      key: "date",
      header: t("ui.date"),
      cell: ({ date }) => <DateTime value={date} precision="day" />,
    },
  ];
}
