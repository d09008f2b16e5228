export { verifyDeployment } from "../verify-deployment.ts";
export { type DeployStep, type DeploySystem, deploySystem } from "./deploy-system.ts";
export { readDeployment, readPartialDeployment, writeDeployment } from "./deployment-file.ts";
export { type DeploymentPlace, deploymentPath } from "./deployment-path.ts";
