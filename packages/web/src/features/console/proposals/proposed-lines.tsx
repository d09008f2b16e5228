import type { ProposedAct } from "@sixtwo/chain";
import { purposesLabel } from "@sixtwo/domain";
import type { TFunction } from "i18next";
import { DateTime } from "../../../ui/date-time.tsx";
import type { Fact } from "../../../ui/facts.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";
import type { KnownNames } from "./use-known-names.tsx";

type Words = { readonly t: TFunction; readonly names: KnownNames };
type Issue = Extract<ProposedAct, { readonly act: "issue" }>;
type Authorize = Extract<ProposedAct, { readonly act: "authorize" }>;
type Revoke = Extract<ProposedAct, { readonly act: "revoke" }>;

/** What is issued, to whom, of which activity. */
export function issueLines({ terms }: Issue, { t, names }: Words): readonly Fact[] {
  return [
    { label: t("ui.quantity"), value: <Tonnes value={terms.quantity} metric={terms.metric} /> },
    { label: t("console.issue.activity"), value: terms.activity },
    { label: t("ui.vintage"), value: terms.vintage },
    { label: t("console.issue.to"), value: names.account(terms.to) },
    { label: t("console.issue.underlying"), value: terms.underlying?.programme ?? null },
    {
      label: t("console.issue.authorization"),
      value: terms.authorization === null ? null : names.authorization(terms.authorization),
    },
    { label: t("console.issue.document"), value: <HexText value={terms.documentHash} /> },
  ];
}

/** What is authorized, for what, and how much. */
export function authorizeLines({ terms }: Authorize, { t }: Words): readonly Fact[] {
  return [
    { label: t("console.authorize.reference"), value: terms.reference },
    { label: t("ui.approach.approach"), value: terms.approach },
    { label: t("ui.purposes"), value: purposesLabel(terms.purposes) },
    {
      label: t("console.authorize.cap"),
      value: terms.cap === null ? t("ui.none") : <Tonnes value={terms.cap} metric={terms.metric} />,
    },
    {
      label: t("ui.terms.expires"),
      value:
        terms.expires === null ? null : (
          <DateTime value={terms.expires.toISOString()} precision="day" />
        ),
    },
    { label: t("ui.terms.parties"), value: terms.parties.join(", ") || t("ui.any") },
    { label: t("ui.terms.letter"), value: <HexText value={terms.termsHash} /> },
  ];
}

/** Which authorization ends, how far back, and why. */
export function revokeLines(act: Revoke, { t, names }: Words): readonly Fact[] {
  return [
    { label: t("ui.authorization"), value: names.authorization(act.authorization) },
    {
      label: t("console.revoke.reach"),
      value: act.entirely ? t("console.revoke.entirely") : t("console.revoke.partly"),
    },
    { label: t("console.reason"), value: act.reason },
  ];
}
