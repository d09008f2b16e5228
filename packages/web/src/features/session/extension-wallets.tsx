import { Loader, Stack, Text, UnstyledButton } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRegistry } from "../../registry/registry-context.ts";
import type { Signer } from "../../signing/signer.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import type { InjectedWallet, InjectedWallets } from "./injected-wallets.ts";

type ExtensionWalletsProps = { readonly onSignIn: (signer: Signer) => void };

/** The wallets that browser extensions announced. */
export function ExtensionWallets({ onSignIn }: ExtensionWalletsProps) {
  const config = useRegistry();
  const wallets = useQuery({
    queryKey: ["injected-wallets", config.chainId],
    queryFn: async () => (await import("./injected-wallets.ts")).openInjectedWallets(config),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (wallets.status === "error") return <ErrorState error={wallets.error} />;
  if (wallets.status === "pending") return <Loader size="sm" />;
  return <WalletChoices wallets={wallets.data} onSignIn={onSignIn} />;
}

type WalletChoicesProps = ExtensionWalletsProps & { readonly wallets: InjectedWallets };

function WalletChoices({ wallets, onSignIn }: WalletChoicesProps) {
  const { t } = useTranslation();
  const { chainId } = useRegistry();
  const [found, setFound] = useState<readonly InjectedWallet[]>(wallets.list());
  useEffect(() => wallets.watch(() => setFound(wallets.list())), [wallets]);
  const connecting = useMutation({ mutationFn: wallets.connect, onSuccess: onSignIn });
  if (found.length === 0) {
    return (
      <EmptyState
        title={t("session.extension.none")}
        description={t("session.extension.noneHint")}
      />
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t("session.extension.hint", { chainId })}
      </Text>
      {found.map(({ id, name, icon }) => (
        <UnstyledButton
          key={id}
          className="choice"
          disabled={connecting.isPending}
          onClick={() => connecting.mutate(id)}
          data-testid="extension-wallet"
        >
          {icon?.startsWith("data:") && <img src={icon} alt="" width={24} height={24} />}
          <span style={{ fontWeight: 540 }}>{name}</span>
          {connecting.variables === id && connecting.isPending && <Loader size="xs" />}
        </UnstyledButton>
      ))}
      {connecting.error !== null && <ErrorState error={connecting.error} />}
    </Stack>
  );
}
