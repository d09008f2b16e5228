import { useTranslation } from "react-i18next";
import type { RequestStatus as Status } from "../graphql/generated/operations.ts";
import { Dotted } from "./dotted.tsx";

const COLOR: Readonly<Record<Status, string>> = {
  PENDING: "light-dark(#c08a12, #e0b24a)",
  SCHEDULED: "light-dark(#3b74c4, #6fa2e8)",
  EXECUTED: "light-dark(#2f8a45, #62bd78)",
  REJECTED: "light-dark(#b3402f, #e07a69)",
  WITHDRAWN: "light-dark(#8a979e, #7f8d95)",
  EXPIRED: "light-dark(#8a979e, #7f8d95)",
};

/** How a request stands. */
export function RequestStatus({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  return <Dotted color={COLOR[status]}>{t(`terms.requestStatus.${status}`)}</Dotted>;
}
