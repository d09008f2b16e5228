import { execFileSync } from "node:child_process";

export type UserIds = { readonly uid: number; readonly gid: number };

/** Whom PostgreSQL runs as where this process is root, which it refuses to be; undefined otherwise. */
export function unprivilegedUser(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}
