export { type LauncherConfig, readLauncherConfig } from "./config.ts";
export { type Sixtwo, type SixtwoOptions, startSixtwo } from "./start-sixtwo.ts";
export type { TrainingExtent } from "./training/play-training.ts";
export type { TrainingRole } from "./training/training-role.ts";
