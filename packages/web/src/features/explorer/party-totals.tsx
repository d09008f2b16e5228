import { useTranslation } from "react-i18next";
import type { PartyFiguresFragment } from "../../graphql/generated/operations.ts";
import type { Pages } from "../../graphql/use-pages.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { PARTY_FIGURES } from "./party-figures.ts";

type PartyTotalsProps = { readonly pages: Pages<PartyFiguresFragment> };

/** What each Party has issued, holds, first transferred, acquired, used and cancelled. */
export function PartyTotals({ pages }: PartyTotalsProps) {
  const { t } = useTranslation();
  const columns: Column<PartyFiguresFragment>[] = [
    {
      key: "party",
      header: t("explorer.party.party"),
      cell: ({ code }) => <PartyLink code={code} />,
    },
    ...PARTY_FIGURES.map((figure) => ({
      key: figure,
      header: t(`explorer.party.${figure}`),
      numeric: true,
      cell: (party: PartyFiguresFragment) => <Tonnes value={party[figure]} unit={false} />,
    })),
  ];
  return (
    <DataTable
      caption={t("explorer.overview.parties")}
      columns={columns}
      pages={pages}
      rowKey={({ code }) => code}
      rowTestId="party-row"
      dense
      empty={<EmptyState title={t("explorer.party.none")} />}
    />
  );
}
