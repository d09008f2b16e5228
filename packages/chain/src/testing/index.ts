export { eventBodies, eventNames } from "./event-bodies.ts";
export { issueAuthorized } from "./issue-authorized.ts";
export { passTime } from "./pass-time.ts";
export { refusalOf } from "./refusal-of.ts";
export { startAnvil, type TestChain, type TestChainOptions } from "./start-anvil.ts";
export { testSigner } from "./test-signer.ts";
export { deployTestSystem, type TestCountry, type TestSystem } from "./test-system.ts";
export { TEST_ACTIVITY, TEST_AUTHORIZATION, TEST_ISSUANCE, testBlock } from "./test-terms.ts";
