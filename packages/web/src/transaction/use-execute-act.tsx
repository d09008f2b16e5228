import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../graphql/generated/operations.ts";
import { requestFacts } from "../ui/request-facts.tsx";
import type { Act } from "./act.ts";

/** Having a scheduled request carried out once it is due, which anyone may. */
export function useExecuteAct(): (request: RequestRowFragment) => Act {
  const { t } = useTranslation();
  return (request) => ({
    title: t("ui.requests.executeTitle", { id: request.id }),
    warning: t("ui.requests.executeConsequence"),
    facts: requestFacts(request, t),
    prepare: (chain, deployment) =>
      chain.prepareExecuteRequest(deployment, { request: BigInt(request.id) }),
  });
}
