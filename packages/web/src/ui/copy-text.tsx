import { ActionIcon, CopyButton, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type CopyTextProps = { readonly value: string; readonly children: ReactNode };

/** Something shown, with a button that copies the whole of it. */
export function CopyText({ value, children }: CopyTextProps) {
  const { t } = useTranslation();
  return (
    <span className="copyable">
      {children}
      <CopyButton value={value} timeout={1_500}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t("ui.copied") : t("ui.copy")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="xs"
              aria-label={t("ui.copyValue", { value })}
              onClick={copy}
            >
              {copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </span>
  );
}
