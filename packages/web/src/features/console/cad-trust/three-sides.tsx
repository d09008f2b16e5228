import { useTranslation } from "react-i18next";
import type {
  UnitDifferenceRowFragment,
  UnitSeenPartsFragment,
} from "../../../graphql/generated/operations.ts";
import { Facts } from "../../../ui/facts.tsx";
import { Tonnes } from "../../../ui/tonnes.tsx";

/** What the chain, the registry and CAD Trust each have of a unit. */
export function ThreeSides({ unit }: { readonly unit: UnitDifferenceRowFragment }) {
  const { t } = useTranslation();
  return (
    <Facts
      narrow
      facts={[
        { label: t("console.cadTrust.chain"), value: <Side seen={unit.chain} /> },
        { label: t("console.cadTrust.registered"), value: <Side seen={unit.registered} /> },
        { label: t("console.cadTrust.cadTrust"), value: <Side seen={unit.cadTrust} /> },
      ]}
    />
  );
}

function Side({ seen }: { readonly seen: UnitSeenPartsFragment | null }) {
  const { t } = useTranslation();
  if (seen === null) return <span className="quiet">{t("ui.none")}</span>;
  return (
    <>
      <Tonnes value={seen.quantity} unit={false} />
      {seen.ended && <span className="quiet"> {t("console.cadTrust.ended")}</span>}
    </>
  );
}
