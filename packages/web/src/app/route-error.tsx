import { Container } from "@mantine/core";
import { useRouteError } from "react-router";
import { ErrorState } from "../ui/error-state.tsx";

/** A page that could not be shown: a fault of its own, or a part that did not load. */
export function RouteError() {
  const error = useRouteError();
  return (
    <Container size="sm" py="xl">
      <ErrorState error={error} onRetry={() => location.reload()} />
    </Container>
  );
}
