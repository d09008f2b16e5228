import { useTranslation } from "react-i18next";

type SerialTextProps = { readonly first: string; readonly last: string };

/** The identifiers of the first and the last serial, without a link: they are about to move. */
export function SerialText({ first, last }: SerialTextProps) {
  const { t } = useTranslation();
  return (
    <span className="code">
      {first}
      {first !== last && (
        <span style={{ display: "block" }}>
          <span className="quiet">{t("ui.to")}</span> {last}
        </span>
      )}
    </span>
  );
}
