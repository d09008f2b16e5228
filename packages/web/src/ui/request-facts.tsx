import type { TFunction } from "i18next";
import type { RequestRowFragment } from "../graphql/generated/operations.ts";
import { AccountLink } from "./account-link.tsx";
import { DateTime } from "./date-time.tsx";
import type { Fact } from "./facts.tsx";
import { SerialRange } from "./serial-range.tsx";
import { Tonnes } from "./tonnes.tsx";

/** What a request would move, for whoever decides or withdraws it. */
export function requestFacts(request: RequestRowFragment, t: TFunction): readonly Fact[] {
  const { quantity, block, holder, to, due } = request;
  return [
    { label: t("ui.quantity"), value: <Tonnes value={quantity} metric={block.metric} /> },
    { label: t("ui.serials"), value: <SerialRange first={block.first} last={block.last} /> },
    { label: t("ui.from"), value: <AccountLink account={holder} /> },
    { label: t("ui.toAccount"), value: <AccountLink account={to} /> },
    { label: t("ui.requests.due"), value: due === null ? null : <DateTime value={due} /> },
  ];
}
