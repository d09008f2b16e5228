import { useTranslation } from "react-i18next";
import { TabLinks } from "../../ui/tab-links.tsx";
import { SearchBox } from "./search-box.tsx";

/** The explorer's lists, above each of its pages. */
export function ExplorerTabs({ search = true }: { readonly search?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {search && (
        <div style={{ marginBottom: 18 }}>
          <SearchBox />
        </div>
      )}
      <TabLinks
        label={t("explorer.lists")}
        links={[
          { to: "/", label: t("explorer.overview.tab"), end: true },
          { to: "/blocks", label: t("explorer.blocks.tab") },
          { to: "/actions", label: t("explorer.actions.tab") },
          { to: "/approaches", label: t("explorer.approaches.tab") },
          { to: "/authorizations", label: t("explorer.authorizations.tab") },
          { to: "/activities", label: t("explorer.activities.tab") },
          { to: "/accounts", label: t("explorer.accounts.tab") },
        ]}
      />
    </>
  );
}
