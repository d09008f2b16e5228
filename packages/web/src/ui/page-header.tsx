import { Group, Stack, Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useRegistry } from "../registry/registry-context.ts";

type PageHeaderProps = {
  readonly title: ReactNode;
  /** For the browser's tab, when the title is not a text. */
  readonly tabTitle?: string;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
};

/** The head of a page: what it is about, and what can be done here. */
export function PageHeader({ title, tabTitle, kicker, lead, actions }: PageHeaderProps) {
  const { name } = useRegistry();
  const tab = tabTitle ?? (typeof title === "string" ? title : null);
  useEffect(() => {
    document.title = [tab, name].filter((part) => part !== null).join(" · ");
  }, [tab, name]);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb={26}>
      <Stack gap={5} style={{ minWidth: 0, flex: "1 1 320px" }}>
        {kicker !== undefined && (
          <Text size="sm" c="dimmed" component="div">
            {kicker}
          </Text>
        )}
        <Title order={1} style={{ overflowWrap: "anywhere" }}>
          {title}
        </Title>
        {lead !== undefined && (
          <Text c="dimmed" maw={760} component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {actions}
    </Group>
  );
}
