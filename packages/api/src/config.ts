import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidSetting, type RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { GRAPHQL_DEFAULTS, type GraphqlSettings } from "./graphql/graphql-settings.ts";
import type { RestSettings } from "./rest/rest-settings.ts";

/** How the API behaves, whoever starts it. */
export type ApiConfig = {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The database itself, for a connection that listens. */
  readonly databaseUrl: string;
  /** The registry's own name. */
  readonly name: string;
  /** Null unless this is the training country; the keys' file is named by the launcher alone. */
  readonly training: { readonly keysFile: string | null } | null;
  /** The folder of the built web application. */
  readonly webDir: string;
  readonly requestsPerMinute: number;
  /** Chain blocks that the mirror may be behind the head and still be ready. */
  readonly maxLag: number;
  /** Where the registry is reachable on the Internet; null when it is not, or nobody said. */
  readonly publicUrl: string | null;
  /** How many proxies stand in front, so that a client's own address is known. */
  readonly trustedProxies: number;
  /** The REST interface; what holds when it is left out is PLAIN_REST. */
  readonly rest?: RestSettings;
  /** What differs from the usual way in which GraphQL is answered. */
  readonly graphql?: Partial<GraphqlSettings>;
};

/** What `main.ts` needs besides. */
export type ApiProcessConfig = ApiConfig & {
  readonly rpcUrl: string;
  /** Undefined for `deployments/<chain id>.json` under the data directory. */
  readonly deploymentFile: string | undefined;
  readonly dataDir: string;
  readonly logLevel: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty value counts as unset, as docker compose passes it. */
const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);

const text = (fallback: string) => z.preprocess(unsetWhenEmpty, z.string().default(fallback));
const number = (least: number, most: number, fallback: number) =>
  z.preprocess(unsetWhenEmpty, z.coerce.number().int().min(least).max(most).default(fallback));

const onOff = (fallback: boolean) =>
  z.preprocess(unsetWhenEmpty, z.enum(["on", "off"]).default(fallback ? "on" : "off"));

/** A service of its own answers many; on one machine beside the indexer it would only cost memory. */
const SERVICE_CACHE_MB = 16;

const Settings = z.object({
  PORT: number(0, 65_535, 4000),
  HOST: text("127.0.0.1"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "not a PostgreSQL URL"),
  RPC_URL: z.string().min(1),
  DEPLOYMENT_FILE: z.preprocess(unsetWhenEmpty, z.string().optional()),
  DATA_DIR: text("data"),
  REGISTRY_NAME: text("Sixtwo"),
  TRAINING: z.preprocess(unsetWhenEmpty, z.enum(["on", "off"]).default("off")),
  REQUESTS_PER_MINUTE: number(1, 1_000_000, 3_000),
  MAX_LAG: number(0, 1_000_000, 5),
  PUBLIC_URL: z.preprocess(unsetWhenEmpty, z.url({ protocol: /^https?$/ }).optional()),
  TRUSTED_PROXIES: number(0, 10, 0),
  FINALITY: number(1, 1_000_000, 64),
  SIGNING_KEY_FILE: z.preprocess(unsetWhenEmpty, z.string().optional()),
  DUMPS_DIR: z.preprocess(unsetWhenEmpty, z.string().optional()),
  INTROSPECTION: onOff(GRAPHQL_DEFAULTS.introspection),
  PERSISTED_ONLY: onOff(GRAPHQL_DEFAULTS.persistedOnly),
  SUBSCRIPTIONS_PER_CLIENT: number(1, 10_000, GRAPHQL_DEFAULTS.subscriptionsPerClient),
  RESPONSE_CACHE_MB: number(0, 4_096, SERVICE_CACHE_MB),
  LOG_LEVEL: z.preprocess(
    unsetWhenEmpty,
    z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ),
});

/** Where `scripts/build-web.ts` puts the web application. */
export const WEB_DIR = fileURLToPath(new URL("../../web/dist", import.meta.url));

/**
 * Reads the settings of the API's own process.
 * @throws RegistryError CONFIG_INVALID naming the variable
 */
export function readApiConfig(environment: Environment = process.env): ApiProcessConfig {
  const parsed = Settings.safeParse(environment);
  if (!parsed.success) throw invalidVariable(parsed.error, environment);
  const settings = parsed.data;
  return {
    host: settings.HOST,
    port: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    rpcUrl: settings.RPC_URL,
    deploymentFile: settings.DEPLOYMENT_FILE,
    dataDir: settings.DATA_DIR,
    name: settings.REGISTRY_NAME,
    training: settings.TRAINING === "on" ? { keysFile: null } : null,
    webDir: WEB_DIR,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    maxLag: settings.MAX_LAG,
    publicUrl: settings.PUBLIC_URL ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    rest: {
      finality: settings.FINALITY,
      signingKey: signingKeyOf(settings),
      dumpsDir: settings.DUMPS_DIR ?? join(settings.DATA_DIR, "dumps"),
    },
    logLevel: settings.LOG_LEVEL,
    graphql: graphqlSettings(settings),
  };
}

function graphqlSettings(settings: z.infer<typeof Settings>): GraphqlSettings {
  return {
    introspection: settings.INTROSPECTION === "on",
    persistedOnly: settings.PERSISTED_ONLY === "on",
    subscriptionsPerClient: settings.SUBSCRIPTIONS_PER_CLIENT,
    responseCacheMegabytes: settings.RESPONSE_CACHE_MB,
  };
}

/** A training machine makes itself a key; a registry's own is its operator's to make. */
function signingKeyOf(settings: z.infer<typeof Settings>): RestSettings["signingKey"] {
  const { SIGNING_KEY_FILE: file, TRAINING: training, DATA_DIR: dataDir } = settings;
  if (file !== undefined) return { file, make: false };
  return training === "on" ? { file: join(dataDir, "signing-key.pem"), make: true } : null;
}

function invalidVariable(error: z.ZodError, environment: Environment): RegistryError {
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  return invalidSetting({ name, value: environment[name], problem: issue?.message ?? "unusable" });
}
