import { SimpleGrid, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleAccountsDocument } from "../../../graphql/generated/console.ts";
import type { AccountFactsFragment } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import { HoldReasonDialog } from "../hold-reason-dialog.tsx";
import { AccountButtons } from "./account-buttons.tsx";
import { EntityForm } from "./entity-form.tsx";
import { OpenAccountForm } from "./open-account-form.tsx";
import { PowersDialog } from "./powers-dialog.tsx";
import { ReserveForm } from "./reserve-form.tsx";
import { useAccountActs } from "./use-account-acts.tsx";
import { useAccountColumns } from "./use-account-columns.tsx";

const PAGE = 20;

type Asked = { readonly about: "freeze" | "powers"; readonly account: AccountFactsFragment };

/** The registry's accounts that can send, and the forms that add to them. */
export function ConsoleAccountsPage() {
  const { t } = useTranslation();
  const { registry, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const acts = useAccountActs();
  const columns = useAccountColumns();
  const [asked, setAsked] = useState<Asked | null>(null);
  const pages = usePages(
    ConsoleAccountsDocument,
    {
      first: PAGE,
      filter: {
        registry,
        kind: ["PARTY_HOLDING", "ENTITY_HOLDING", "SHARE_OF_PROCEEDS", "BUFFER", "RETENTION"],
      },
    },
    { connection: (result) => result.accounts },
  );
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
                <AccountButtons
                  account={account}
                  why={barrier}
                  onPowers={() => setAsked({ about: "powers", account })}
                  onFreeze={() => setAsked({ about: "freeze", account })}
                  onRelease={() => review.start(acts.release(account))}
                />
              ),
            },
          ]}
        />
      </Panel>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={28}>
        <EntityForm />
        <OpenAccountForm />
        <ReserveForm />
      </SimpleGrid>
      {asked?.about === "freeze" && (
        <HoldReasonDialog
          title={t("console.accounts.freezeTitle")}
          onClose={() => setAsked(null)}
          onReason={(held) => {
            setAsked(null);
            review.start(acts.freeze(asked.account, held));
          }}
        />
      )}
      {asked?.about === "powers" && (
        <PowersDialog
          account={asked.account}
          onClose={() => setAsked(null)}
          onPowers={(powers) => {
            setAsked(null);
            review.start(acts.setPowers(asked.account, powers));
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Stack>
  );
}
