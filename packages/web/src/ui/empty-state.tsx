import { EmptyState as Empty } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly title: string;
  readonly description?: string;
  readonly children?: ReactNode;
};

/** Nothing here yet, and what would bring something. */
export function EmptyState({ title, description, children }: EmptyStateProps) {
  return (
    <Empty
      py={44}
      px="md"
      size="sm"
      icon={<IconInbox stroke={1.4} />}
      title={title}
      description={description}
      data-testid="empty"
    >
      {children}
    </Empty>
  );
}
