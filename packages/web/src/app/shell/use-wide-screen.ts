import { useMediaQuery } from "@mantine/hooks";

/** True where the header has room for the chain's standing, which else is in the footer. */
export function useWideScreen(): boolean {
  return useMediaQuery("(min-width: 62em)", undefined, { getInitialValueInEffect: false }) ?? false;
}
