import { Alert, Button, Group, Loader, Modal, Stack, Text } from "@mantine/core";
import { IconAlertCircle, IconShieldCheck, IconUsers } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../ui/error-state.tsx";
import { Facts } from "../ui/facts.tsx";
import { Done } from "./done.tsx";
import { isUnderWay, type ReviewState } from "./review-state.ts";
import { TechnicalDetails } from "./technical-details.tsx";
import type { Review } from "./use-review.ts";

type Open = Exclude<ReviewState, { readonly step: "closed" }>;

/** What is about to be signed, the contracts' opinion of it, and what became of it. */
export function ReviewDialog({ review }: { readonly review: Review }) {
  const { state, close } = review;
  const { t } = useTranslation();
  const busy = isUnderWay(state);
  return (
    <Modal
      opened={state.step !== "closed"}
      onClose={close}
      title={state.step === "closed" ? "" : state.act.title}
      size="lg"
      closeOnEscape={!busy}
      closeOnClickOutside={!busy}
      withCloseButton={!busy}
      closeButtonProps={{ "aria-label": t("ui.close") }}
      data-testid="review"
    >
      {state.step !== "closed" && <Body review={review} state={state} />}
    </Modal>
  );
}

type BodyProps = { readonly review: Review; readonly state: Open };

function Body({ review, state }: BodyProps) {
  const { t } = useTranslation();
  const { act } = state;
  return (
    <Stack gap="lg">
      <Facts facts={act.facts} narrow />
      {act.warning !== undefined && state.step !== "done" && (
        <Alert color="orange" icon={<IconAlertCircle />} p="sm">
          {act.warning}
        </Alert>
      )}
      {act.byTwo === true && state.step !== "done" && (
        <Alert color="blue" icon={<IconUsers />} p="sm" data-testid="by-two">
          {t("transaction.byTwo")}
        </Alert>
      )}
      {"call" in state && state.call !== null && (
        <TechnicalDetails call={state.call} signer={review.signer} />
      )}
      <div aria-live="polite">
        <Outcome state={state} />
      </div>
      <Group justify="flex-end">
        {state.step === "done" || state.step === "refused" ? (
          <Button variant="default" onClick={review.close} data-testid="review-close">
            {t("ui.close")}
          </Button>
        ) : (
          <Signing review={review} state={state} />
        )}
      </Group>
    </Stack>
  );
}

function Signing({ review, state }: BodyProps) {
  const { t } = useTranslation();
  const busy = isUnderWay(state);
  return (
    <>
      <Button variant="default" onClick={review.close} disabled={busy}>
        {t("transaction.back")}
      </Button>
      <Button
        onClick={review.sign}
        loading={busy}
        disabled={state.step === "checking"}
        data-testid="sign"
      >
        {t("transaction.sign")}
      </Button>
    </>
  );
}

function Outcome({ state }: { readonly state: Open }) {
  const { t } = useTranslation();
  switch (state.step) {
    case "checking":
      return <Waiting text={t("transaction.checking")} />;
    case "ready":
      return (
        <Group gap={9} wrap="nowrap" c="dimmed" data-testid="review-ready">
          <IconShieldCheck size={19} style={{ flex: "none" }} />
          <Text size="sm">{t("transaction.allowed")}</Text>
        </Group>
      );
    case "signing":
      return <Waiting text={t("transaction.signing")} />;
    case "recording":
      return <Waiting text={t("transaction.recording")} />;
    case "done":
      return <Done state={state} />;
    case "refused":
      return (
        <div data-testid="result-refused">
          <ErrorState error={state.error} />
        </div>
      );
    default:
      throw new Error(`Unknown step ${state satisfies never}`);
  }
}

function Waiting({ text }: { readonly text: string }) {
  return (
    <Group gap={10} wrap="nowrap" c="dimmed">
      <Loader size={16} color="gray" />
      <Text size="sm">{text}</Text>
    </Group>
  );
}
