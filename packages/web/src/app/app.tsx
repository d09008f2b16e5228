import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "./query-client.ts";
import { createRouter } from "./router.tsx";
import { theme } from "./theme.ts";

const queries = createQueryClient();
const router = createRouter();
// The name that public/color-scheme.js reads before the first paint.
const colorScheme = localStorageColorSchemeManager({ key: "sixtwo-color-scheme" });

/** The whole application. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
