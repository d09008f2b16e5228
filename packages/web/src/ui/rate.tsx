import { useTranslation } from "react-i18next";
import { formatRate } from "./format-rate.ts";

/** A part of a quantity, from hundredths of a percent. */
export function Rate({ value }: { readonly value: number }) {
  const { i18n } = useTranslation();
  return <span className="number">{formatRate(value, i18n.language)}</span>;
}
