export { signerOfNode } from "../send/signer-of-node.ts";
export { verifyDeployment } from "../verify-deployment.ts";
export { type DeployStep, type DeploySystem, deploySystem } from "./deploy-system.ts";
export { readDeployment, readPartialDeployment, writeDeployment } from "./deployment-file.ts";
export { type DeploymentPlace, deploymentPath } from "./deployment-path.ts";
export { type HandOver, type HandOverStep, handOverSteps, renounceStep } from "./hand-over.ts";
export { type MissingPowers, missingPowers, otherVersions } from "./inspect-deployment.ts";
export { type Replacement, type ReplaceRulebook, replaceRulebook } from "./replace-rulebook.ts";
