import { CONTRACT_NAMES, type Deployment } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import { Router } from "express";
import type { ApiConfig } from "../config.ts";
import { problemOf, sendProblem } from "./problem.ts";
import { readTrainingKeys } from "./training-keys.ts";

type Deps = { readonly deployment: Deployment; readonly config: ApiConfig };

/** /api/v1: what the web application needs to know of this registry. */
export function registryRoute({ deployment, config }: Deps): Router {
  const router = Router();
  router.get("/api/v1/config", (_request, response) => {
    response.set("cache-control", "no-cache").json(registryConfig({ deployment, config }));
  });
  const keysFile = config.training?.keysFile ?? null;
  if (keysFile !== null) {
    router.get("/api/v1/training/keys", async (_request, response) => {
      const keys = await readTrainingKeys(keysFile);
      response.set("cache-control", "no-store").json(keys);
    });
  }
  router.use("/api", (request, response) => {
    const error = new RegistryError("NOT_FOUND", {
      message: `There is nothing at ${request.method} ${request.originalUrl.slice(0, 200)}.`,
      remedy: "See /api/v1/config and /graphql for what there is.",
    });
    sendProblem(response, problemOf(error));
  });
  return router;
}

function registryConfig({ deployment, config }: Deps) {
  const contracts = CONTRACT_NAMES.map((name) => [name, deployment[name]]);
  return {
    name: config.name,
    chainId: deployment.chainId,
    training: config.training !== null,
    rpcPath: "/rpc",
    graphqlPath: "/graphql",
    deployment: {
      ...Object.fromEntries(contracts),
      deployedAtChainBlock: Number(deployment.deployedAtChainBlock),
    },
  };
}
