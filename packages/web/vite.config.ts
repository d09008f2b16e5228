import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The API that a development server speaks to. */
const API = process.env.SIXTWO_API ?? "http://127.0.0.1:4000";
const FORWARDED = ["/api", "/graphql", "/rpc", "/ready"];

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    // A font in the style sheet as data: would need a wider content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: { proxy: Object.fromEntries(FORWARDED.map((path) => [path, API])) },
});
