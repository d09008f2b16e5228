import type { ComponentType } from "react";
import { createBrowserRouter, type RouteObject } from "react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { RegistryGate } from "./registry-gate.tsx";
import { RouteError } from "./route-error.tsx";

/** The application's addresses. A page is loaded when its address is opened. */
export function createRouter() {
  const pages = [...explorer, wallet, consolePages, { path: "*", Component: NotFoundPage }];
  return createBrowserRouter([
    {
      Component: RegistryGate,
      ErrorBoundary: RouteError,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: RouteError, children: pages }],
    },
  ]);
}

function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  const lazy = async () => ({ Component: await load() });
  return path === "" ? { index: true, lazy } : { path, lazy };
}

function section(
  path: string,
  load: () => Promise<ComponentType>,
  children: RouteObject[],
): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), children };
}

const explorer: RouteObject[] = [
  page("/", async () => (await import("../features/explorer/overview-page.tsx")).OverviewPage),
  page("/search", async () => (await import("../features/explorer/search-page.tsx")).SearchPage),
  page("/itmo/:id", async () => (await import("../features/explorer/itmo-page.tsx")).ItmoPage),
  page("/blocks", async () => (await import("../features/explorer/blocks-page.tsx")).BlocksPage),
  page("/blocks/:id", async () => (await import("../features/explorer/block-page.tsx")).BlockPage),
  page("/actions", async () => (await import("../features/explorer/actions-page.tsx")).ActionsPage),
  page(
    "/accounts",
    async () => (await import("../features/explorer/accounts-page.tsx")).AccountsPage,
  ),
  page(
    "/accounts/:address",
    async () => (await import("../features/explorer/account-page.tsx")).AccountPage,
  ),
  page(
    "/approaches",
    async () => (await import("../features/explorer/approaches-page.tsx")).ApproachesPage,
  ),
  page(
    "/approaches/:party/:approach",
    async () => (await import("../features/explorer/approach-page.tsx")).ApproachPage,
  ),
  page(
    "/authorizations",
    async () => (await import("../features/explorer/authorizations-page.tsx")).AuthorizationsPage,
  ),
  page(
    "/authorizations/:name/:id",
    async () => (await import("../features/explorer/authorization-page.tsx")).AuthorizationPage,
  ),
  page(
    "/activities",
    async () => (await import("../features/explorer/activities-page.tsx")).ActivitiesPage,
  ),
  page(
    "/activities/:key",
    async () => (await import("../features/explorer/activity-page.tsx")).ActivityPage,
  ),
  page(
    "/parties/:code",
    async () => (await import("../features/explorer/party-page.tsx")).PartyPage,
  ),
];

const wallet = section(
  "/wallet",
  async () => (await import("../features/wallet/wallet-layout.tsx")).WalletLayout,
  [
    page("", async () => (await import("../features/wallet/holdings-page.tsx")).HoldingsPage),
    page("move/:id", async () => (await import("../features/wallet/move-page.tsx")).MovePage),
    page(
      "requests",
      async () => (await import("../features/wallet/own-requests-page.tsx")).OwnRequestsPage,
    ),
    page("trust", async () => (await import("../features/wallet/trust/trust-page.tsx")).TrustPage),
    page("history", async () => (await import("../features/wallet/history-page.tsx")).HistoryPage),
  ],
);

const consolePages = section(
  "/console",
  async () => (await import("../features/console/console-layout.tsx")).ConsoleLayout,
  [
    page(
      "",
      async () => (await import("../features/console/requests/requests-page.tsx")).RequestsPage,
    ),
    page(
      "proposals",
      async () => (await import("../features/console/proposals/proposals-page.tsx")).ProposalsPage,
    ),
    page("issue", async () => (await import("../features/console/issue/issue-page.tsx")).IssuePage),
    page("tag", async () => (await import("../features/console/tag-page.tsx")).TagPage),
    page(
      "approaches",
      async () =>
        (await import("../features/console/approaches/approaches-page.tsx")).ConsoleApproachesPage,
    ),
    page(
      "approaches/:approach",
      async () =>
        (await import("../features/console/approaches/approach-page.tsx")).ConsoleApproachPage,
    ),
    page(
      "activities",
      async () =>
        (await import("../features/console/activities/activities-page.tsx")).ConsoleActivitiesPage,
    ),
    page(
      "accounts",
      async () =>
        (await import("../features/console/accounts/accounts-page.tsx")).ConsoleAccountsPage,
    ),
    page("holds", async () => (await import("../features/console/holds/holds-page.tsx")).HoldsPage),
    page(
      "holds/:id",
      async () => (await import("../features/console/holds/hold-page.tsx")).HoldPage,
    ),
    page(
      "cad-trust",
      async () => (await import("../features/console/cad-trust/cad-trust-page.tsx")).CadTrustPage,
    ),
    page(
      "policy",
      async () => (await import("../features/console/policy/policy-page.tsx")).PolicyPage,
    ),
    page(
      "authorizations",
      async () =>
        (await import("../features/console/authorizations/authorizations-page.tsx"))
          .ConsoleAuthorizationsPage,
    ),
    page(
      "authorizations/new",
      async () =>
        (await import("../features/console/authorizations/authorize-page.tsx")).AuthorizePage,
    ),
  ],
);
