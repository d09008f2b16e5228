import { Alert } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";

/** Why the buttons below may not be used; nothing when they may. */
export function Barrier({ why }: { readonly why: string | null }) {
  if (why === null) return null;
  return (
    <Alert color="gray" icon={<IconLock />} radius={0} p="sm" data-testid="barrier">
      {why}
    </Alert>
  );
}
