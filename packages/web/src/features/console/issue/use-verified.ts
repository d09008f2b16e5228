import type { Verified } from "@sixtwo/chain";
import { metricCode, registryCode } from "@sixtwo/domain";
import { useQuery } from "@tanstack/react-query";
import { LEDGER_KEY } from "../../../graphql/document-key.ts";
import { loadChain } from "../../../registry/load-chain.ts";
import { useRegistry } from "../../../registry/registry-context.ts";
import { readVintage } from "../read-fields.ts";

type Subject = { readonly activity: string; readonly vintage: string; readonly metric: string };

/**
 * What has been verified and issued of an activity's vintage, as the contracts count it; undefined until it is known
 * what to ask for, and while the chain is asked.
 */
export function useVerified(
  registry: string,
  { activity, vintage: typed, metric }: Subject,
  asked: boolean,
): Verified | undefined {
  const config = useRegistry();
  const vintage = readVintage(typed);
  const { data } = useQuery({
    queryKey: [LEDGER_KEY, "verified", registry, activity, vintage, metric],
    queryFn: async () => {
      const { chain, client, deployment } = await loadChain(config);
      if (vintage === null) throw new Error("Not asked for without a vintage.");
      const query = { activity, registry: registryCode(registry), vintage };
      return chain.verifiedOf(
        { client, deployment },
        { ...query, metric: metricCode(Number(metric)) },
      );
    },
    enabled: asked && activity !== "" && vintage !== null,
  });
  return data;
}
