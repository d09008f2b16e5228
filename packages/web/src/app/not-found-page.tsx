import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { EmptyState } from "../ui/empty-state.tsx";

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t("shell.notFound")} description={t("shell.notFoundHint")}>
      <Button component={Link} to="/" variant="default">
        {t("shell.toExplorer")}
      </Button>
    </EmptyState>
  );
}
