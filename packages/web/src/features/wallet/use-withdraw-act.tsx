import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../../graphql/generated/operations.ts";
import type { Act } from "../../transaction/act.ts";
import { requestFacts } from "../../ui/request-facts.tsx";

/** Taking back a request, or aborting what waits for its time: its serials become movable again. */
export function useWithdrawAct(): (request: RequestRowFragment) => Act {
  const { t } = useTranslation();
  return (request) => ({
    title:
      request.status === "SCHEDULED"
        ? t("wallet.requests.abortTitle", { id: request.id })
        : t("wallet.requests.withdrawTitle", { id: request.id }),
    facts: requestFacts(request, t),
    prepare: (chain, deployment) =>
      chain.prepareWithdrawRequest(deployment, { request: BigInt(request.id) }),
  });
}
