import { useTranslation } from "react-i18next";
import { formatTonnes, type QuantityText, quantityOf } from "./format-tonnes.ts";
import { useUnit } from "./use-metrics.ts";

type TonnesProps = {
  readonly value: QuantityText;
  /** What the quantity counts; 0, which is tCO2e, when left out. */
  readonly metric?: number;
  readonly unit?: boolean;
};

/** A quantity with its unit: t for tCO2e, or the words of another metric. */
export function Tonnes({ value, metric = 0, unit = true }: TonnesProps) {
  const { t, i18n } = useTranslation();
  const words = useUnit(metric);
  return (
    <span className={quantityOf(value) === 0n ? "number quiet" : "number"}>
      {formatTonnes(value, i18n.language)}
      {unit && (
        <>
          {"\u00a0"}
          <abbr
            className="unit"
            title={metric === 0 ? t("ui.tonnesLong") : words}
            style={{ textDecoration: "none" }}
          >
            {words}
          </abbr>
        </>
      )}
    </span>
  );
}
