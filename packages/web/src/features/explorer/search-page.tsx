import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { SearchDocument } from "../../graphql/generated/explorer.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { DetailSkeleton } from "../../ui/detail-skeleton.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ExplorerTabs } from "./explorer-tabs.tsx";
import { SearchBox } from "./search-box.tsx";
import { SearchHit } from "./search-hit.tsx";

const MOST = 50;

/** What the registry knows under a text. */
export function SearchPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const text = params.get("q") ?? "";
  const query = useDocument(SearchDocument, { text, first: MOST }, { enabled: text !== "" });
  const hits = query.data?.search.nodes;
  return (
    <>
      <PageHeader title={t("explorer.search.title")} />
      <div style={{ marginBottom: 22 }}>
        <SearchBox key={text} initial={text} size="md" />
      </div>
      <ExplorerTabs search={false} />
      {query.isLoading && <DetailSkeleton />}
      {query.status === "error" && <ErrorState error={query.error} onRetry={query.retry} />}
      {hits?.length === 0 && (
        <EmptyState
          title={t("explorer.search.nothing", { text })}
          description={t("explorer.search.nothingHint")}
        />
      )}
      {hits !== undefined && hits.length > 0 && (
        <Panel
          title={t("explorer.search.found", { count: query.data?.search.totalCount ?? 0 })}
          flush
        >
          <ul className="hits" data-testid="search-results">
            {hits.map((hit) => (
              <li key={JSON.stringify(hit)}>
                <SearchHit hit={hit} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
