import { join } from "node:path";

export type ClusterPaths = {
  /** Everything of PostgreSQL, owned by its user. */
  readonly home: string;
  readonly data: string;
  /** Where a cluster is made before it is moved to `data` as a whole. */
  readonly draft: string;
  readonly passwordFile: string;
  /** What the server says; begun anew with each start. */
  readonly log: string;
};

/** Where the embedded PostgreSQL of a data directory keeps what it has. */
export function clusterPaths(dataDir: string): ClusterPaths {
  const home = join(dataDir, "postgres");
  return {
    home,
    data: join(home, "data"),
    draft: join(home, "data.new"),
    passwordFile: join(home, "password"),
    log: join(home, "postgres.log"),
  };
}

/** The role that owns the database. */
export const DATABASE_USER = "sixtwo";
/** The database that every cluster begins with; it is ours alone. */
export const DATABASE_NAME = "postgres";
