import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SearchQuery } from "../../graphql/generated/operations.ts";
import { DateTime } from "../../ui/date-time.tsx";
import {
  accountPath,
  approachPath,
  authorizationPath,
  blockPath,
  itmoPath,
  partyPath,
} from "../../ui/paths.ts";
import { Tonnes } from "../../ui/tonnes.tsx";

type Hit = SearchQuery["search"]["nodes"][number];

/** One finding, and where it leads. */
export function SearchHit({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation();
  return (
    <Link to={pathOf(hit)} className="hit">
      <Badge color="gray">{t(`explorer.search.kind.${hit.__typename}`)}</Badge>
      <span className="hit-text">
        <Finding hit={hit} />
      </span>
    </Link>
  );
}

function pathOf(hit: Hit): string {
  switch (hit.__typename) {
    case "Itmo":
      return itmoPath(hit.itmoId);
    case "Block":
      return blockPath(hit.blockId);
    case "Party":
      return partyPath(hit.partyCode);
    case "Account":
      return accountPath(hit.address);
    case "Approach":
      return approachPath({ party: hit.approachParty, approach: hit.approachCode });
    case "Activity":
      return `/blocks?activity=${encodeURIComponent(hit.activityId)}`;
    case "Authorization":
      return authorizationPath({ id: hit.authorizationId, name: hit.authorizationName });
    case "Action":
      return itmoPath(hit.actionFirst);
    default:
      throw new Error(`Unknown finding ${hit satisfies never}`);
  }
}

function Finding({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation();
  switch (hit.__typename) {
    case "Itmo":
      return (
        <>
          <span className="code">{hit.itmoId}</span>{" "}
          <span className="quiet">
            {t(`terms.blockState.${hit.itmoBlock.state}`)}, {hit.itmoBlock.holder.name}
          </span>
        </>
      );
    case "Block":
      return (
        <>
          <span className="code">
            {hit.first} {t("ui.to")} {hit.last}
          </span>{" "}
          <Tonnes value={hit.quantity} />
        </>
      );
    case "Party":
      return (
        <>
          {hit.partyCode} <span className="quiet">{t("explorer.party.issued")}</span>{" "}
          <Tonnes value={hit.issued} />
        </>
      );
    case "Account":
      return (
        <>
          {hit.entity?.name ?? hit.accountName} <span className="code quiet">{hit.address}</span>
        </>
      );
    case "Approach":
      return (
        <>
          <span className="code">{hit.approachCode}</span> {hit.approachTitle}{" "}
          <span className="quiet">{hit.approachParty}</span>
        </>
      );
    case "Activity":
      return (
        <>
          {hit.title} <span className="quiet">{hit.sector}</span>
        </>
      );
    case "Authorization":
      return (
        <>
          {hit.authorizationName}{" "}
          <span className="quiet">
            {hit.authorizationParty}, {t("explorer.search.version", { version: hit.version })}
          </span>
        </>
      );
    case "Action":
      return (
        <>
          {t(`terms.actionKind.${hit.actionKind}`)} <Tonnes value={hit.actionQuantity} />{" "}
          <span className="quiet">
            <DateTime value={hit.at} />
          </span>
        </>
      );
    default:
      throw new Error(`Unknown finding ${hit satisfies never}`);
  }
}
