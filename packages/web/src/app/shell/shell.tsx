import { Loader } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { useLiveLedger } from "../../graphql/use-live-ledger.ts";
import { useRegistry } from "../../registry/registry-context.ts";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PauseNotice } from "./pause-notice.tsx";
import { TrainingRibbon } from "./training-ribbon.tsx";

/** What is around every page. */
export function Shell() {
  const { t } = useTranslation();
  const { training } = useRegistry();
  const loading = useNavigation().state === "loading";
  useLiveLedger();
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      {training && <TrainingRibbon />}
      <PauseNotice />
      <Header />
      <main id="main" className="main" tabIndex={-1} aria-busy={loading}>
        {loading && (
          <Loader
            size="xs"
            type="bar"
            pos="fixed"
            top={8}
            right={12}
            aria-label={t("ui.loading")}
          />
        )}
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
