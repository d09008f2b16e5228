import { useTranslation } from "react-i18next";
import { ItmoId } from "./itmo-id.tsx";

type SerialRangeProps = { readonly first: string; readonly last: string };

/** The identifiers of the first and the last serial; one when they are the same. */
export function SerialRange({ first, last }: SerialRangeProps) {
  const { t } = useTranslation();
  if (first === last) return <ItmoId value={first} />;
  return (
    <span>
      <ItmoId value={first} />
      <span style={{ display: "block" }}>
        <span className="quiet">{t("ui.to")}</span> <ItmoId value={last} />
      </span>
    </span>
  );
}
