import { useTranslation } from "react-i18next";
import { ChainStatus } from "./chain-status.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { useWideScreen } from "./use-wide-screen.ts";

/** Where the mirror stands, where machines read, and in which language. */
export function Footer() {
  const { t } = useTranslation();
  const wide = useWideScreen();
  return (
    <footer className="footer">
      <div className="footer-row">
        {wide ? <span>{t("shell.about")}</span> : <ChainStatus />}
        <span style={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 18px" }}>
          <a className="link" href="/graphql">
            {t("shell.graphql")}
          </a>
          <a className="link" href="/api/v1/reference">
            {t("shell.rest")}
          </a>
          <LanguageSwitch />
        </span>
      </div>
    </footer>
  );
}
