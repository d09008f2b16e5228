import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ConsoleAuthorizationsDocument } from "../../../graphql/generated/console.ts";
import type { AuthorizationFactsFragment } from "../../../graphql/generated/operations.ts";
import { usePages } from "../../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../../transaction/review-dialog.tsx";
import { useReview } from "../../../transaction/use-review.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { GuardedButton } from "../../../ui/guarded-button.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { Barrier } from "../barrier.tsx";
import { useConsole } from "../console-context.ts";
import { mayBeRevoked, RevokeDialog } from "./revoke-dialog.tsx";
import { useAuthorizationColumns } from "./use-authorization-columns.tsx";
import { useRevokeAct } from "./use-revoke-act.tsx";

const PAGE = 20;

/** The Party's authorizations, to be revoked or added to. */
export function ConsoleAuthorizationsPage() {
  const { t } = useTranslation();
  const { party, roles } = useConsole();
  const barrier = useRoleBarrier(roles, "authority");
  const review = useReview();
  const [revoking, setRevoking] = useState<AuthorizationFactsFragment | null>(null);
  const pages = usePages(
    ConsoleAuthorizationsDocument,
    { first: PAGE, filter: { party } },
    { connection: (result) => result.authorizations },
  );
  const columns = useAuthorizationColumns();
  const revokeAct = useRevokeAct();
  return (
    <Panel
      title={t("console.authorizations.title")}
      aside={
        <Button component={Link} to="/console/authorizations/new" size="sm" data-testid="authorize">
          {t("console.authorizations.new")}
        </Button>
      }
      flush
    >
      <Barrier why={barrier} />
      <DataTable
        caption={t("console.authorizations.title")}
        pages={pages}
        rowKey={({ id }) => id}
        rowTestId="authorization-row"
        empty={<EmptyState title={t("console.authorizations.none")} />}
        columns={[
          ...columns,
          {
            key: "actions",
            header: "",
            cell: (authorization) =>
              mayBeRevoked(authorization) && (
                <GuardedButton
                  size="xs"
                  variant="default"
                  why={barrier}
                  showWhy={false}
                  onClick={() => setRevoking(authorization)}
                  testId="revoke"
                >
                  {t("console.authorizations.revoke")}
                </GuardedButton>
              ),
          },
        ]}
      />
      {revoking !== null && (
        <RevokeDialog
          authorization={revoking}
          onClose={() => setRevoking(null)}
          onRevoke={(revocation) => {
            setRevoking(null);
            review.start(revokeAct(revoking, revocation));
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Panel>
  );
}
