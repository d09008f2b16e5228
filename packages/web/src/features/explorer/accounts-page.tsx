import { ACCOUNT_KINDS } from "@sixtwo/domain";
import { useTranslation } from "react-i18next";
import { graphqlName } from "../../graphql/enum-name.ts";
import { AccountsDocument } from "../../graphql/generated/explorer.ts";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { AccountLink } from "../../ui/account-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ChoiceFilter, FilterBar, TextFilter } from "../../ui/filters.tsx";
import { FrozenBadge } from "../../ui/frozen-badge.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { PartyLink } from "../../ui/party-link.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { partyTyped } from "../../ui/typed-codes.ts";
import { useFilters } from "../../ui/use-filters.ts";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const KINDS = ACCOUNT_KINDS.map(graphqlName);
const PAGE = 25;

/** Every account, by Party and name. */
export function AccountsPage() {
  const { t } = useTranslation();
  const filters = useFilters(["party", "kind", "text"]);
  const { party, kind, text } = filters.values;
  const known = KINDS.find((value) => value === kind);
  const pages = usePages(
    AccountsDocument,
    {
      first: PAGE,
      filter: {
        party: partyTyped(party),
        kind: known === undefined ? null : [known],
        text: text || null,
      },
    },
    { connection: (result) => result.accounts },
  );
  const columns: Column<AccountFactsFragment>[] = [
    {
      key: "name",
      header: t("ui.account"),
      cell: (account) => (
        <>
          <AccountLink account={account} /> <FrozenBadge account={account} />
        </>
      ),
    },
    {
      key: "party",
      header: t("explorer.party.party"),
      cell: (account) => <PartyLink code={account.party} />,
    },
    { key: "kind", header: t("ui.kind"), cell: ({ kind }) => t(`terms.accountKind.${kind}`) },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity }) => <Tonnes value={quantity} />,
    },
  ];
  return (
    <>
      <ExplorerTabs />
      <PageHeader title={t("explorer.accounts.title")} lead={t("explorer.accounts.lead")} />
      <Panel flush>
        <FilterBar>
          <TextFilter filters={filters} name="party" label={t("explorer.filter.party")} />
          <ChoiceFilter
            filters={filters}
            name="kind"
            label={t("ui.kind")}
            options={KINDS.map((value) => ({ value, label: t(`terms.accountKind.${value}`) }))}
          />
          <TextFilter filters={filters} name="text" label={t("explorer.filter.name")} />
        </FilterBar>
        <DataTable
          caption={t("explorer.accounts.title")}
          columns={columns}
          pages={pages}
          rowKey={({ address }) => address}
          rowTestId="account-row"
          empty={
            <EmptyState
              title={filters.active ? t("explorer.filter.nothing") : t("explorer.accounts.none")}
            />
          }
        />
      </Panel>
    </>
  );
}
