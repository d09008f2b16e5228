import type { QuantityText } from "./format-tonnes.ts";
import { Tonnes } from "./tonnes.tsx";

export type Figure = {
  readonly label: string;
  readonly value: QuantityText;
  /** What it counts; tCO2e when left out. */
  readonly metric?: number;
};

/** Totals side by side. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="figures" style={{ margin: 0 }}>
      {figures.map(({ label, value, metric = 0 }) => (
        <div className="figure" key={label}>
          <dt>{label}</dt>
          <dd>
            <Tonnes value={value} metric={metric} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
