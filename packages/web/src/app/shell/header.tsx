import { useTranslation } from "react-i18next";
import { Link, NavLink, useLocation } from "react-router";
import { SignInControl } from "../../features/session/sign-in-control.tsx";
import { useRegistry } from "../../registry/registry-context.ts";
import { ChainStatus } from "./chain-status.tsx";
import { ColorSchemeSwitch } from "./color-scheme-switch.tsx";
import { isExplorerPath } from "./is-explorer-path.ts";
import { useWideScreen } from "./use-wide-screen.ts";

const PRODUCT = "Sixtwo";

/** The product's name, the way to its three parts, and who is signed in. */
export function Header() {
  const { name } = useRegistry();
  const wide = useWideScreen();
  return (
    <header className="header">
      <div className="header-row">
        <Link className="brand" to="/">
          <img src="/favicon.svg" alt="" width={30} height={30} />
          <span style={{ minWidth: 0 }}>
            <span className="brand-name">{PRODUCT}</span>
            {name !== PRODUCT && (
              <span className="brand-registry" title={name}>
                {name}
              </span>
            )}
          </span>
        </Link>
        <Navigation />
        <div className="header-tools">
          {wide && <ChainStatus />}
          <ColorSchemeSwitch />
          <SignInControl />
        </div>
      </div>
    </header>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav className="nav" aria-label={t("shell.mainNavigation")}>
      <Link to="/" aria-current={isExplorerPath(pathname) ? "page" : undefined}>
        {t("shell.explorer")}
      </Link>
      <NavLink to="/wallet">{t("shell.wallet")}</NavLink>
      <NavLink to="/console">{t("shell.console")}</NavLink>
    </nav>
  );
}
