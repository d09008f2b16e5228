import { Skeleton, Stack } from "@mantine/core";

/** The shape of a page whose subject is still being asked for. */
export function DetailSkeleton() {
  return (
    <Stack gap="lg" aria-busy data-testid="loading">
      <Skeleton height={30} width="46%" />
      <Skeleton height={150} radius="lg" />
      <Skeleton height={230} radius="lg" />
    </Stack>
  );
}
