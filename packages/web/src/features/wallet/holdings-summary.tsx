import { useTranslation } from "react-i18next";
import type { WalletHoldingsQuery } from "../../graphql/generated/operations.ts";
import { WalletHoldingsDocument } from "../../graphql/generated/wallet.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { BlockStatus } from "../../ui/block-status.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";

type Holding = WalletHoldingsQuery["holdings"]["nodes"][number];

const PAGE = 50;

/** What the account holds, summed by host Party, vintage, state and authorization. */
export function HoldingsSummary({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const pages = usePages(
    WalletHoldingsDocument,
    { account: address, first: PAGE },
    { connection: (result) => result.holdings },
  );
  const columns: Column<Holding>[] = [
    { key: "state", header: t("ui.state"), cell: ({ state }) => <BlockStatus block={{ state }} /> },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity, metric }) => <Tonnes value={quantity} metric={metric} />,
    },
    {
      key: "host",
      header: t("wallet.holdings.host"),
      cell: ({ hostParty }) => <PartyLink code={hostParty} />,
    },
    { key: "vintage", header: t("ui.vintage"), cell: ({ vintage }) => vintage },
    {
      key: "authorization",
      header: t("ui.authorization"),
      cell: ({ authorization }) => <AuthorizationLink authorization={authorization} />,
    },
  ];
  return (
    <Panel title={t("wallet.holdings.title")} flush>
      <DataTable
        caption={t("wallet.holdings.title")}
        columns={columns}
        pages={pages}
        rowKey={({ metric, state, hostParty, vintage, authorization }) =>
          [metric, state, hostParty, vintage, authorization?.id].join(" ")
        }
        rowTestId="holding-row"
        empty={
          <EmptyState
            title={t("wallet.holdings.none")}
            description={t("wallet.holdings.noneHint")}
          />
        }
      />
    </Panel>
  );
}
