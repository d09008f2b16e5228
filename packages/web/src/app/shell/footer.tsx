import { useTranslation } from "react-i18next";
import { ChainStatus } from "./chain-status.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

/** Where the mirror stands, where machines read, and in which language. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <div className="footer-row">
        <ChainStatus />
        <span style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 18px" }}>
          <a className="link" href="/graphql">
            {t("shell.graphql")}
          </a>
          <a className="link" href="/api/v1/openapi.json">
            {t("shell.rest")}
          </a>
          <LanguageSwitch />
        </span>
      </div>
    </footer>
  );
}
