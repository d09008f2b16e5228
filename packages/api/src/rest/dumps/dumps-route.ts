import { join, resolve as resolvePath } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { type RequestHandler, type Response, Router } from "express";
import { allowMethods } from "../../http/allow-methods.ts";
import { readParameters } from "../parameter.ts";
import { sendSigned } from "../send-signed.ts";
import type { Signer } from "../signer.ts";
import { type Manifest, readManifest, readManifests } from "./manifest.ts";

type Deps = { readonly dumpsDir: string | null; readonly signer: Signer | null };

/** /api/v1/dumps: the nightly dumps, and their files. */
export function dumpsRoute(deps: Deps): Router {
  const router = Router();
  router.use("/dumps", allowMethods("GET", "HEAD"));
  router.get("/dumps", listDumps(deps));
  router.get("/dumps/:day/:file", sendFile(deps));
  return router;
}

function listDumps({ dumpsDir, signer }: Deps): RequestHandler {
  return async (request, response) => {
    readParameters({}, request.query);
    const manifests = await readManifests(dumpsDir);
    response.set("cache-control", "no-cache");
    await sendSigned(response, { data: manifests.map(withUrls) }, { signer, format: "json" });
  };
}

function withUrls({ files, ...manifest }: Manifest) {
  const place = `/api/v1/dumps/${manifest.day}`;
  return { ...manifest, files: files.map((file) => ({ ...file, url: `${place}/${file.name}` })) };
}

/** A file never changes: its digest is its tag, and a download that broke off is gone on with. */
function sendFile({ dumpsDir }: Deps): RequestHandler<{ day: string; file: string }> {
  return async (request, response) => {
    readParameters({}, request.query);
    const { day, file } = request.params;
    const manifest = await readManifest(dumpsDir, day);
    const found = manifest?.files.find(({ name }) => name === file);
    if (dumpsDir === null || found === undefined) throw noFile(request.originalUrl);
    describe(response, found);
    await new Promise<void>((resolve, reject) => {
      const root = resolvePath(dumpsDir);
      response.sendFile(join(day, file), { root, cacheControl: false }, (error) =>
        error !== undefined && !response.headersSent ? reject(error) : resolve(),
      );
    });
  };
}

function describe(response: Response, { name, sha256 }: Manifest["files"][number]): void {
  const digest = Buffer.from(sha256, "hex").toString("base64");
  response
    .attachment(name)
    .type("application/gzip")
    .set({
      "cache-control": "public, max-age=31536000, immutable",
      etag: `"${sha256}"`,
      "repr-digest": `sha-256=:${digest}:`,
    });
}

function noFile(url: string): RegistryError {
  return new RegistryError("NOT_FOUND", {
    message: `There is no file of a dump at ${url.slice(0, 200)}.`,
    remedy: "Take an url from /api/v1/dumps; old dumps are removed.",
  });
}
