import { Badge, SimpleGrid, Stack } from "@mantine/core";
import { address as addressOf } from "@sixtwo/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleAccountsDocument } from "../../graphql/generated/console.ts";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { AccountLink } from "../../ui/account-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { HexText } from "../../ui/hex-text.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { ApproachForm } from "./approach-form.tsx";
import { Barrier } from "./barrier.tsx";
import { useConsole } from "./console-context.ts";
import { EntityForm } from "./entity-form.tsx";
import { OpenAccountForm } from "./open-account-form.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

const PAGE = 20;

/** The registry's holding accounts, and the forms that add to them. */
export function ConsoleAccountsPage() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const [freezing, setFreezing] = useState<AccountFactsFragment | null>(null);
  const pages = usePages(
    ConsoleAccountsDocument,
    { first: PAGE, filter: { registry, kind: ["PARTY_HOLDING", "ENTITY_HOLDING"] } },
    { connection: (result) => result.accounts },
  );
  const columns = useColumns();
  const freeze = (account: AccountFactsFragment, reason: string) =>
    review.start({
      title: t("console.accounts.freezeTitle"),
      facts: [
        { label: t("ui.account"), value: <HexText value={account.address} full /> },
        { label: t("console.reason"), value: reason },
      ],
      prepare: (chain, deployment) =>
        chain.prepareFreezeAccount(deployment, { account: addressOf(account.address), reason }),
    });
  const release = (account: AccountFactsFragment) =>
    review.start({
      title: t("console.accounts.releaseTitle"),
      facts: [{ label: t("ui.account"), value: <HexText value={account.address} full /> }],
      prepare: (chain, deployment) =>
        chain.prepareReleaseAccount(deployment, { account: addressOf(account.address) }),
    });
  return (
    <Stack gap={28}>
      <Panel title={t("console.accounts.title")} flush>
        <Barrier why={barrier} />
        <DataTable
          caption={t("console.accounts.title")}
          pages={pages}
          rowKey={({ address }) => address}
          rowTestId="account-row"
          empty={<EmptyState title={t("console.accounts.none")} />}
          columns={[
            ...columns,
            {
              key: "actions",
              header: "",
              cell: (account) => (
                <GuardedButton
                  size="xs"
                  variant="default"
                  why={barrier}
                  showWhy={false}
                  onClick={() => (account.frozen ? release(account) : setFreezing(account))}
                  testId={account.frozen ? "release" : "freeze"}
                >
                  {account.frozen ? t("console.accounts.release") : t("console.accounts.freeze")}
                </GuardedButton>
              ),
            },
          ]}
        />
      </Panel>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={28}>
        <EntityForm />
        <OpenAccountForm />
        <ApproachForm />
      </SimpleGrid>
      {freezing !== null && (
        <ReasonDialog
          title={t("console.accounts.freezeTitle")}
          onClose={() => setFreezing(null)}
          onReason={(reason) => {
            setFreezing(null);
            freeze(freezing, reason);
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Stack>
  );
}

function useColumns(): readonly Column<AccountFactsFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      header: t("ui.account"),
      cell: (account) => (
        <>
          <AccountLink account={account} />{" "}
          {account.frozen && (
            <Badge color="red" title={account.frozenReason ?? undefined}>
              {t("terms.frozen")}
            </Badge>
          )}
        </>
      ),
    },
    { key: "address", header: t("ui.address"), cell: ({ address }) => <HexText value={address} /> },
    {
      key: "approval",
      header: t("console.accounts.approval"),
      cell: ({ free, kind }) =>
        free || kind === "PARTY_HOLDING"
          ? t("console.accounts.free")
          : t("console.accounts.withApproval"),
    },
    {
      key: "quantity",
      header: t("ui.quantity"),
      numeric: true,
      cell: ({ quantity }) => <Tonnes value={quantity} />,
    },
  ];
}
