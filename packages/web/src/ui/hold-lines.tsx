import { Alert, Stack } from "@mantine/core";
import { IconArrowBackUp, IconSnowflake } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { HoldFactsFragment } from "../graphql/generated/operations.ts";
import { AccountLink } from "./account-link.tsx";
import { DateTime } from "./date-time.tsx";
import { ReasonText } from "./reason-text.tsx";

/** Why a block is frozen, and when it is to go back; nothing when it is neither. */
export function HoldLines({ block: { hold, recall } }: { readonly block: HoldFactsFragment }) {
  const { t } = useTranslation();
  const announced = recall?.status === "ANNOUNCED";
  if (hold === null && !announced) return null;
  return (
    <Stack gap="sm" mt="md">
      {hold !== null && (
        <Alert color="red" icon={<IconSnowflake />} title={t("terms.frozen")} data-testid="hold">
          <ReasonText reason={hold.reason} note={hold.note} />
          <span className="quiet" style={{ display: "block" }}>
            <DateTime value={hold.at} />
          </span>
        </Alert>
      )}
      {recall !== null && announced && (
        <Alert
          color="orange"
          icon={<IconArrowBackUp />}
          title={t("terms.recalled")}
          data-testid="recall"
        >
          <ReasonText reason={recall.reason} note={recall.note} />
          <span style={{ display: "block", marginTop: 6 }}>
            {t("ui.recall.due")} <DateTime value={recall.due} />, {t("ui.recall.to")}
          </span>
          <AccountLink account={recall.to} />
        </Alert>
      )}
    </Stack>
  );
}
