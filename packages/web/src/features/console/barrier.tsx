import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";

type BarrierProps = {
  readonly why: string | null;
  /** True inside a panel's body, where it does not reach the edges. */
  readonly inside?: boolean;
};

/** Why the buttons below may not be used; nothing when they may. */
export function Barrier({ why, inside = false }: BarrierProps) {
  if (why === null) return null;
  return (
    <Alert color="gray" icon={<IconLock />} radius={inside ? "md" : 0} p="sm" data-testid="barrier">
      {why}
    </Alert>
  );
}
