import { useTranslation } from "react-i18next";
import { type DatePrecision, formatDate } from "./format-date.ts";

type DateTimeProps = { readonly value: string; readonly precision?: DatePrecision };

/** A time in UTC. */
export function DateTime({ value, precision = "minute" }: DateTimeProps) {
  const { i18n } = useTranslation();
  return (
    <time className="number" dateTime={value} title={value}>
      {formatDate(value, i18n.language, precision)}
    </time>
  );
}
