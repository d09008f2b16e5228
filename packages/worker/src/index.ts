export { readWorkerConfig, type WorkerConfig } from "./config.ts";
export { enqueueCadTrustRun } from "./enqueue-cad-trust-run.ts";
export { startWorker, type Worker, type WorkerDeps, type WorkerSettings } from "./start-worker.ts";
