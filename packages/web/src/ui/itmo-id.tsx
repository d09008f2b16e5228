import { Link } from "react-router";
import { itmoPath } from "./paths.ts";

/** The text identifier of one serial, which leads to its history. */
export function ItmoId({ value }: { readonly value: string }) {
  return (
    <Link className="link code" to={itmoPath(value)}>
      {value}
    </Link>
  );
}
