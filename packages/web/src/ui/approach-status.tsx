import { Badge, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Reason, ApproachStatus as Status } from "../graphql/generated/operations.ts";
import { Dotted } from "./dotted.tsx";

const COLOR: Readonly<Record<Status, string>> = {
  DRAFT: "light-dark(#8a979e, #7f8d95)",
  ACTIVE: "light-dark(#2f8a45, #62bd78)",
  SUSPENDED: "light-dark(#c08a12, #e0b24a)",
  COMPLETED: "light-dark(#3b74c4, #6fa2e8)",
  REVOKED: "light-dark(#b3402f, #e07a69)",
};

type ApproachStatusProps = {
  readonly approach: { readonly status: Status; readonly paused: Reason | null };
};

/** Where a cooperative approach stands for its Party, and whether it is paused. */
export function ApproachStatus({ approach: { status, paused } }: ApproachStatusProps) {
  const { t } = useTranslation();
  return (
    <Group gap={8} wrap="wrap">
      <Dotted color={COLOR[status]}>{t(`terms.approachStatus.${status}`)}</Dotted>
      {paused !== null && (
        <Badge color="red" title={t(`terms.reason.${paused}`)}>
          {t("terms.approachPaused")}
        </Badge>
      )}
    </Group>
  );
}
