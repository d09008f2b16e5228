import { Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import {
  AccountDocument,
  ActionsDocument,
  BlocksDocument,
} from "../../graphql/generated/explorer.ts";
import type { AccountQuery } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { ActionTable } from "../../ui/action-table.tsx";
import { BlockTable } from "../../ui/block-table.tsx";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { HexText } from "../../ui/hex-text.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { AccountFacts } from "./account-facts.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";

const PAGE = 20;

/** An account: who is behind it, what it holds, what it did. */
export function AccountPage() {
  const { t } = useTranslation();
  const { address = "" } = useParams();
  const query = useDocument(AccountDocument, { address: address.toLowerCase() });
  const account = query.data?.account;
  return (
    <>
      <ExplorerTabs />
      {query.status === "pending" && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {account === null && (
        <EmptyState
          title={t("explorer.account.unknown")}
          description={t("explorer.account.unknownHint")}
        />
      )}
      {account != null && <Found account={account} />}
    </>
  );
}

type Account = NonNullable<AccountQuery["account"]>;

function Found({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const { address } = account;
  const blocks = usePages(
    BlocksDocument,
    { first: PAGE, filter: { holder: address } },
    { connection: (result) => result.blocks },
  );
  const actions = usePages(
    ActionsDocument,
    { first: PAGE, filter: { account: address } },
    { connection: (result) => result.actions },
  );
  return (
    <>
      <PageHeader
        kicker={t(`terms.accountKind.${account.kind}`)}
        title={account.entity?.name ?? account.name}
        lead={<HexText value={address} full />}
      />
      <Stack gap={28}>
        <Panel title={t("explorer.account.about")}>
          <AccountFacts account={account} />
        </Panel>
        <Panel title={t("explorer.account.holds")} flush>
          <BlockTable
            caption={t("explorer.account.holds")}
            pages={blocks}
            withHolder={false}
            empty={t("explorer.account.holdsNothing")}
          />
        </Panel>
        <Panel title={t("explorer.actions.title")} flush>
          <ActionTable
            caption={t("explorer.actions.title")}
            pages={actions}
            empty={t("explorer.actions.none")}
          />
        </Panel>
      </Stack>
    </>
  );
}
