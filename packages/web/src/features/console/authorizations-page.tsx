import { Badge, Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ConsoleAuthorizationsDocument } from "../../graphql/generated/console.ts";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";
import { usePages } from "../../graphql/use-pages.ts";
import { useRoleBarrier } from "../../signing/use-role-barrier.ts";
import { ReviewDialog } from "../../transaction/review-dialog.tsx";
import { useReview } from "../../transaction/use-review.ts";
import { AuthorizationLink } from "../../ui/authorization-link.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { GuardedButton } from "../../ui/guarded-button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Tonnes } from "../../ui/tonnes.tsx";
import { Barrier } from "./barrier.tsx";
import { useConsole } from "./console-context.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

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
  const columns = useColumns();
  const revoke = (authorization: AuthorizationFactsFragment, reason: string) =>
    review.start({
      title: t("console.authorizations.revokeTitle", { name: authorization.name }),
      warning: t("console.authorizations.revokeWarning"),
      facts: [
        {
          label: t("ui.authorization"),
          value: <AuthorizationLink authorization={authorization} />,
        },
        { label: t("console.reason"), value: reason },
      ],
      prepare: (chain, deployment) =>
        chain.prepareRevoke(deployment, { authorization: Number(authorization.id), reason }),
    });
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
              !authorization.revoked && (
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
        <ReasonDialog
          title={t("console.authorizations.revokeTitle", { name: revoking.name })}
          onClose={() => setRevoking(null)}
          onReason={(reason) => {
            setRevoking(null);
            revoke(revoking, reason);
          }}
        />
      )}
      <ReviewDialog review={review} />
    </Panel>
  );
}

function useColumns(): readonly Column<AuthorizationFactsFragment>[] {
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
      cell: ({ authorized, cap }) => (
        <>
          <Tonnes value={authorized} />
          {cap !== null && (
            <span className="quiet" style={{ display: "block", fontSize: "0.87em" }}>
              {t("console.authorizations.of")} <Tonnes value={cap} />
            </span>
          )}
        </>
      ),
    },
    {
      key: "standing",
      header: t("ui.state"),
      cell: ({ revoked, superseded }) => (
        <Badge color={revoked ? "red" : superseded ? "gray" : "green"}>
          {revoked
            ? t("console.authorizations.revoked")
            : superseded
              ? t("console.authorizations.superseded")
              : t("console.authorizations.open")}
        </Badge>
      ),
    },
  ];
}
