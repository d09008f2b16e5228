import { Alert, Text } from "@mantine/core";
import { IconCircleCheck, IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Facts } from "../ui/facts.tsx";
import { HexText } from "../ui/hex-text.tsx";
import type { ReviewState } from "./review-state.ts";

type DoneProps = { readonly state: Extract<ReviewState, { readonly step: "done" }> };

/** What became of an act: carried out, or proposed for a second person to countersign. */
export function Done({ state: { act, sent } }: DoneProps) {
  const { t } = useTranslation();
  const proposed = sent.events.some(({ name }) => name === "Proposed");
  return (
    <Alert
      color={proposed ? "blue" : "green"}
      icon={proposed ? <IconUsers /> : <IconCircleCheck />}
      title={proposed ? t("transaction.proposed") : t("transaction.done")}
      data-testid="result-success"
    >
      {proposed && (
        <Text size="sm" mb="sm" data-testid="proposed">
          {t("transaction.proposedHint")}
        </Text>
      )}
      <Facts
        narrow
        facts={[
          ...(act.outcome?.(sent) ?? []),
          {
            label: t("transaction.hash"),
            value: (
              <span data-testid="transaction-hash" data-value={sent.hash}>
                <HexText value={sent.hash} full />
              </span>
            ),
          },
          { label: t("transaction.chainBlock"), value: String(sent.chainBlock) },
        ]}
      />
    </Alert>
  );
}
