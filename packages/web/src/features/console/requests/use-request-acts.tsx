import { useTranslation } from "react-i18next";
import type { RequestRowFragment } from "../../../graphql/generated/operations.ts";
import type { Act } from "../../../transaction/act.ts";
import { useExecuteAct } from "../../../transaction/use-execute-act.tsx";
import { requestFacts } from "../../../ui/request-facts.tsx";

export type RequestActs = {
  readonly approve: (request: RequestRowFragment) => Act;
  readonly reject: (request: RequestRowFragment, reason: string) => Act;
  readonly execute: (request: RequestRowFragment) => Act;
  readonly expire: (request: RequestRowFragment) => Act;
};

/** Deciding a request, or bringing it to its end. */
export function useRequestActs(): RequestActs {
  const { t } = useTranslation();
  const execute = useExecuteAct();
  return {
    execute,
    approve: (request) => ({
      title: t("console.requests.approveTitle", { id: request.id }),
      facts: requestFacts(request, t),
      outcome: ({ events }) =>
        events.some(({ name }) => name === "RequestScheduled")
          ? [{ label: t("ui.state"), value: t("console.requests.nowScheduled") }]
          : [],
      prepare: (chain, deployment) =>
        chain.prepareApproveRequest(deployment, { request: BigInt(request.id) }),
    }),
    reject: (request, reason) => ({
      title: t("console.requests.rejectTitle", { id: request.id }),
      facts: [...requestFacts(request, t), { label: t("console.reason"), value: reason }],
      prepare: (chain, deployment) =>
        chain.prepareRejectRequest(deployment, { request: BigInt(request.id), reason }),
    }),
    expire: (request) => ({
      title: t("console.requests.expireTitle", { id: request.id }),
      warning: t("console.requests.expireConsequence"),
      facts: requestFacts(request, t),
      prepare: (chain, deployment) =>
        chain.prepareExpireRequest(deployment, { request: BigInt(request.id) }),
    }),
  };
}
