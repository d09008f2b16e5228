import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { blockPath } from "../../ui/paths.ts";

type BlockLinkProps = {
  readonly block: { readonly id: string; readonly first: string; readonly last: string };
};

/** A block by its first and last serial. */
export function BlockLink({ block: { id, first, last } }: BlockLinkProps) {
  const { t } = useTranslation();
  return (
    <Link className="link code" to={blockPath(id)}>
      {first === last ? first : `${first} ${t("ui.to")} ${last}`}
    </Link>
  );
}
