import { Alert, Button } from "@mantine/core";
import { IconSnowflake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { WalletAccountDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { Signer } from "../../signing/signer.ts";
import { useSigning } from "../../signing/signer-context.ts";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { formatDuration } from "../../ui/format-duration.ts";
import { HexText } from "../../ui/hex-text.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ReasonText } from "../../ui/reason-text.tsx";
import { TabLinks } from "../../ui/tab-links.tsx";
import { useSendDelay } from "./use-send-delay.ts";
import { WalletContext } from "./wallet-context.ts";

/** The wallet of whoever is signed in, around each of its pages. */
export function WalletLayout() {
  const { t } = useTranslation();
  const { signer, restoring, askToSignIn } = useSigning();
  if (signer !== null) return <OpenWallet signer={signer} />;
  if (restoring) return <DetailSkeleton />;
  return (
    <>
      <PageHeader title={t("shell.wallet")} lead={t("wallet.lead")} />
      <EmptyState title={t("wallet.signedOut")} description={t("wallet.signedOutHint")}>
        <Button onClick={askToSignIn} data-testid="wallet-sign-in">
          {t("session.signIn")}
        </Button>
      </EmptyState>
    </>
  );
}

function OpenWallet({ signer }: { readonly signer: Signer }) {
  const { t } = useTranslation();
  const query = useDocument(WalletAccountDocument, { address: signer.address });
  const account = query.data?.account;
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") {
    return <ErrorState error={query.error} onRetry={query.retry} />;
  }
  if (account == null) {
    return (
      <>
        <PageHeader title={signer.name} lead={<HexText value={signer.address} full />} />
        <EmptyState title={t("wallet.notOpen")} description={t("wallet.notOpenHint")} />
      </>
    );
  }
  return (
    <WalletContext value={{ account, signer }}>
      <WalletHeader account={account} />
      <TabLinks
        label={t("shell.wallet")}
        links={[
          { to: "/wallet", label: t("wallet.holdings.tab"), end: true },
          { to: "/wallet/requests", label: t("wallet.requests.tab") },
          { to: "/wallet/trust", label: t("wallet.trust.tab") },
          { to: "/wallet/history", label: t("wallet.history.tab") },
        ]}
      />
      <Outlet />
    </WalletContext>
  );
}

function WalletHeader({ account }: { readonly account: AccountFactsFragment }) {
  const { t, i18n } = useTranslation();
  const delay = useSendDelay(account);
  return (
    <>
      <PageHeader
        kicker={`${t(`terms.accountKind.${account.kind}`)}, ${account.registry.code}`}
        title={account.entity?.name ?? account.name}
        tabTitle={t("shell.wallet")}
        lead={
          <>
            <HexText value={account.address} full />
            {!account.free && <div>{t("wallet.needsApproval", { party: account.party })}</div>}
            {account.delayed && delay > 0 && (
              <div>{t("wallet.delayed", { delay: formatDuration(delay, i18n.language) })}</div>
            )}
          </>
        }
      />
      {account.frozen && (
        <Alert color="red" mb="lg" icon={<IconSnowflake />} title={t("wallet.frozen")}>
          {account.frozenReason !== null && (
            <ReasonText reason={account.frozenReason} note={account.frozenNote} />
          )}
        </Alert>
      )}
    </>
  );
}
