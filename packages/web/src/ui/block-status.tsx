import { Badge, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { BlockState } from "../graphql/generated/operations.ts";
import { Dotted } from "./dotted.tsx";

const COLOR: Readonly<Record<BlockState, string>> = {
  MITIGATION_OUTCOME: "light-dark(#8a979e, #7f8d95)",
  AUTHORIZED: "light-dark(#3b74c4, #6fa2e8)",
  FIRST_TRANSFERRED: "light-dark(#1d7f77, #4fb8ae)",
  USED: "light-dark(#2f8a45, #62bd78)",
  CANCELLED: "light-dark(#a4662a, #d49a5f)",
};

type BlockStatusProps = {
  readonly block: {
    readonly state: BlockState;
    readonly locked?: boolean;
    readonly frozen?: boolean;
  };
};

/** Where a block stands in its life, and what holds it. */
export function BlockStatus({ block }: BlockStatusProps) {
  const { t } = useTranslation();
  return (
    <Group gap={8} wrap="wrap">
      <Dotted color={COLOR[block.state]}>{t(`terms.blockState.${block.state}`)}</Dotted>
      {block.locked === true && <Badge color="yellow">{t("terms.locked")}</Badge>}
      {block.frozen === true && <Badge color="red">{t("terms.frozen")}</Badge>}
    </Group>
  );
}
