export { readWorkerConfig, type WorkerConfig } from "./config.ts";
export { startWorker, type Worker, type WorkerDeps, type WorkerSettings } from "./start-worker.ts";
