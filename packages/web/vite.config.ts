import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The API that a development server speaks to. */
const API = process.env.SIXTWO_API ?? "http://127.0.0.1:4000";
const FORWARDED = ["/api", "/graphql", "/rpc", "/ready"];

/** Without these, a page is some fifty small files. */
const GROUPS = [
  {
    name: "framework",
    test: /node_modules[\\/](react|react-dom|react-router|scheduler|i18next|react-i18next|@tanstack)[\\/]/,
    priority: 2,
  },
  {
    name: "shared",
    test: /node_modules[\\/](@mantine|@floating-ui|@tabler)[\\/]|packages[\\/](domain|web)[\\/]src[\\/]/,
    minShareCount: 5,
    priority: 1,
  },
];

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // A font in the style sheet as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
  },
  server: { proxy: Object.fromEntries(FORWARDED.map((path) => [path, API])) },
});
