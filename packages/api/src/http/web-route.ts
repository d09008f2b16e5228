import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type Response, Router } from "express";
import { sendProblem } from "./problem.ts";

const YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * The web application as Vite built it. Assets carry a hash in their name and never change; the
 * page is asked for each time, and answers every path that a browser opens.
 */
export function webRoute(webDir: string): Router {
  const router = Router();
  const index = join(webDir, "index.html");
  router.use(
    "/assets",
    express.static(join(webDir, "assets"), { immutable: true, maxAge: YEAR_MS }),
  );
  router.use(express.static(webDir, { index: false, maxAge: 0, redirect: false }));
  router.use((request, response) => {
    const isPage = request.method === "GET" || request.method === "HEAD";
    const wantsPage = isPage && request.accepts(["json", "html"]) === "html";
    if (!wantsPage || request.path.startsWith("/assets/")) return refuse(request.path, response);
    if (!existsSync(index)) return notBuilt(response);
    response.set("cache-control", "no-cache").sendFile(index);
  });
  return router;
}

function refuse(path: string, response: Response): void {
  sendProblem(response, {
    status: 404,
    code: "NOT_FOUND",
    detail: `There is nothing at ${path.slice(0, 200)}.`,
    remedy: "Open / in a browser; programs find the API at /graphql and /api/v1.",
  });
}

function notBuilt(response: Response): void {
  sendProblem(response, {
    status: 404,
    code: "NOT_FOUND",
    detail: "The web application is not built.",
    remedy: "Run node scripts/build-web.ts; npm start does it by itself.",
  });
}
