import { useTranslation } from "react-i18next";
import { formatDate } from "./format-date.ts";
import { formatDuration, SECONDS_IN } from "./format-duration.ts";

/** How long something has been so, in its largest unit; when it began is in its title. */
export function Age({ since }: { readonly since: string }) {
  const { i18n } = useTranslation();
  const seconds = Math.max(0, (Date.now() - Date.parse(since)) / 1000);
  return (
    <time
      className="number"
      dateTime={since}
      title={formatDate(since, i18n.language, "minute")}
      style={{ whiteSpace: "nowrap" }}
    >
      {formatDuration(wholeUnits(seconds), i18n.language)}
    </time>
  );
}

/** Rounded down to days, hours or minutes; what is younger than a minute is one. */
function wholeUnits(seconds: number): number {
  const { day, hour, minute } = SECONDS_IN;
  const unit = [day, hour].find((size) => seconds >= size) ?? minute;
  return Math.max(1, Math.floor(seconds / unit)) * unit;
}
