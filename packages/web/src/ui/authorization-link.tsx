import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AuthorizationRefFragment } from "../graphql/generated/operations.ts";
import { authorizationPath } from "./paths.ts";

type AuthorizationLinkProps = { readonly authorization: AuthorizationRefFragment | null };

/** An authorization by its approach, name and version. */
export function AuthorizationLink({ authorization }: AuthorizationLinkProps) {
  const { t } = useTranslation();
  if (authorization === null) return <span className="quiet">{t("ui.notAuthorized")}</span>;
  const { approach, name, version } = authorization;
  return (
    <span>
      <Link className="link" to={authorizationPath(authorization)}>
        {name}
      </Link>{" "}
      <span className="quiet">{t("ui.authorizationVersion", { approach, version })}</span>
    </span>
  );
}
