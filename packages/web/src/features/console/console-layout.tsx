import { NativeSelect } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { ConsoleRegistriesDocument } from "../../graphql/generated/console.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { useSigning } from "../../signing/signer-context.ts";
import { usePartyRoles } from "../../signing/use-party-roles.ts";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TabLinks } from "../../ui/tab-links.tsx";
import { ActingAs } from "./acting-as.tsx";
import { ConsoleContext } from "./console-context.ts";
import { useOwnParty } from "./use-own-party.ts";

type Registry = { readonly code: string; readonly name: string; readonly party: string };

/** The console of one registry, around each of its pages. */
export function ConsoleLayout() {
  const { t } = useTranslation();
  const query = useDocument(ConsoleRegistriesDocument, {});
  if (query.status === "pending") return <DetailSkeleton />;
  if (query.status === "error") {
    return <ErrorState error={query.error} onRetry={query.retry} />;
  }
  const registries = query.data.parties.nodes.flatMap(({ code: party, registries: open }) =>
    open.map(({ code, name }) => ({ code, name, party })),
  );
  const [first] = registries;
  if (first === undefined) {
    return <EmptyState title={t("console.noRegistry")} description={t("console.noRegistryHint")} />;
  }
  return <OpenConsole registries={registries} first={first} />;
}

type OpenConsoleProps = { readonly registries: readonly Registry[]; readonly first: Registry };

function OpenConsole({ registries, first }: OpenConsoleProps) {
  const { restoring } = useSigning();
  const [stored, setStored] = useSessionStorage({
    key: "sixtwo-console",
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const own = useOwnParty([...new Set(registries.map(({ party }) => party))]);
  // Whose console it is decides what its forms are about, so none is shown before.
  if (restoring || (stored === "" && own === undefined)) return <DetailSkeleton />;
  const current =
    registries.find(({ code }) => code === stored) ??
    registries.find(({ party }) => party === own) ??
    first;
  return <Console registries={registries} current={current} onChoose={setStored} />;
}

type ConsoleProps = {
  readonly registries: readonly Registry[];
  readonly current: Registry;
  readonly onChoose: (code: string) => void;
};

function Console({ registries, current, onChoose }: ConsoleProps) {
  const { t } = useTranslation();
  const { code: registry, party } = current;
  const roles = usePartyRoles(party);
  return (
    <ConsoleContext value={{ registry, party, roles }}>
      <PageHeader
        title={t("shell.console")}
        lead={<ActingAs roles={roles} />}
        actions={
          <NativeSelect
            label={t("console.registry")}
            value={registry}
            onChange={(event) => onChoose(event.currentTarget.value)}
            data={registries.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))}
            data-testid="console-registry"
          />
        }
      />
      <TabLinks
        label={t("shell.console")}
        links={[
          { to: "/console", label: t("console.requests.tab"), end: true },
          { to: "/console/proposals", label: t("console.proposals.tab") },
          { to: "/console/issue", label: t("console.issue.tab") },
          { to: "/console/tag", label: t("console.tag.tab") },
          { to: "/console/authorizations", label: t("console.authorizations.tab") },
          { to: "/console/approaches", label: t("console.approaches.tab") },
          { to: "/console/activities", label: t("console.activities.tab") },
          { to: "/console/accounts", label: t("console.accounts.tab") },
          { to: "/console/holds", label: t("console.holds.tab") },
          { to: "/console/cad-trust", label: t("console.cadTrust.tab") },
          { to: "/console/policy", label: t("console.policy.tab") },
        ]}
      />
      <Outlet key={registry} />
    </ConsoleContext>
  );
}
