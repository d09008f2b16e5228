import { Alert, Button, Text } from "@mantine/core";
import { RegistryError } from "@sixtwo/domain";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { problemOf } from "./problem.ts";

type ErrorStateProps = { readonly error: unknown; readonly onRetry?: () => void };

/** A failure: what happened, what to do, and another try. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  const { message, remedy } = problemOf(error);
  return (
    <Alert
      color="red"
      role="alert"
      radius="md"
      icon={<IconAlertTriangle />}
      title={message}
      data-testid="error"
    >
      {remedy !== null && (
        <Text size="sm" data-testid="remedy">
          {remedy}
        </Text>
      )}
      {onRetry !== undefined && mayHelp(error) && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t("ui.tryAgain")}
        </Button>
      )}
    </Alert>
  );
}

/** Asking again changes nothing about an identifier that does not exist. */
function mayHelp(error: unknown): boolean {
  return !(error instanceof RegistryError) || error.retryable || error.code === "INTERNAL";
}
