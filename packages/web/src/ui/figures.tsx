import type { QuantityText } from "./format-tonnes.ts";
import { Tonnes } from "./tonnes.tsx";

export type Figure = { readonly label: string; readonly value: QuantityText };

/** Totals side by side, tCO2e. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures" style={{ margin: 0 }}>
      {figures.map(({ label, value }) => (
        <div className="figure" key={label}>
          <dt>{label}</dt>
          <dd>
            <Tonnes value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
