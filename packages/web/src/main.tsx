import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.css";
import "./app/app.css";
import "./ui/panel.css";
import "./ui/table.css";
import "./ui/list.css";
import "./ui/form.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { startI18n } from "./i18n/start-i18n.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root.");
await startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
