import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../../graphql/generated/operations.ts";
import type { Act } from "../../transaction/act.ts";
import { requestFacts } from "../../ui/request-facts.tsx";

export type RequestActs = {
  readonly approve: (request: RequestRowFragment) => Act;
  readonly reject: (request: RequestRowFragment, reason: string) => Act;
};

/** Deciding a request. */
export function useRequestActs(): RequestActs {
  const { t } = useTranslation();
  return {
    approve: (request) => ({
      title: t("console.requests.approveTitle", { id: request.id }),
      facts: requestFacts(request, t),
      prepare: (chain, deployment) =>
        chain.prepareApproveRequest(deployment, { request: BigInt(request.id) }),
    }),
    reject: (request, reason) => ({
      title: t("console.requests.rejectTitle", { id: request.id }),
      facts: [...requestFacts(request, t), { label: t("console.reason"), value: reason }],
      prepare: (chain, deployment) =>
        chain.prepareRejectRequest(deployment, { request: BigInt(request.id), reason }),
    }),
  };
}
