import { Center, Container, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SigningProvider } from "../features/session/signing-provider.tsx";
import { fetchRegistryConfig } from "../registry/fetch-registry-config.ts";
import { RegistryContext } from "../registry/registry-context.ts";
import { ErrorState } from "../ui/error-state.tsx";
import { Shell } from "./shell/shell.tsx";

/** Milliseconds until a registry that is still starting is asked again. */
const ASK_AGAIN_MS = 3_000;

/** Everything behind the answer to which registry this is. */
export function RegistryGate() {
  const { t } = useTranslation();
  const config = useQuery({
    queryKey: ["registry-config"],
    queryFn: fetchRegistryConfig,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.status === "error" ? ASK_AGAIN_MS : false),
  });
  if (config.data !== undefined) {
    return (
      <RegistryContext value={config.data}>
        <SigningProvider>
          <Shell />
        </SigningProvider>
      </RegistryContext>
    );
  }
  return (
    <Center mih="100vh" p="md">
      {config.status === "error" ? (
        <Container size="xs">
          <ErrorState error={config.error} onRetry={() => void config.refetch()} />
        </Container>
      ) : (
        <Loader aria-label={t("ui.loading")} />
      )}
    </Center>
  );
}
