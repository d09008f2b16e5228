import { useTranslation } from "react-i18next";
import { formatTonnes, type QuantityText, quantityOf } from "./format-tonnes.ts";

/** A quantity in tCO2e. */
export function Tonnes({
  value,
  unit = true,
}: {
  readonly value: QuantityText;
  readonly unit?: boolean;
}) {
  const { t, i18n } = useTranslation();
  return (
    <span className={quantityOf(value) === 0n ? "number quiet" : "number"}>
      {formatTonnes(value, i18n.language)}
      {unit && (
        <>
          {"\u00a0"}
          <abbr className="unit" title={t("ui.tonnesLong")} style={{ textDecoration: "none" }}>
            t
          </abbr>
        </>
      )}
    </span>
  );
}
