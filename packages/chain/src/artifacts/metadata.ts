// Generated from the contract BlockMetadata by "npm run generate". Do not edit.
export const metadataAbi = [
  {"inputs":[{"name":"id","type":"uint256"}],"name":"uri","outputs":[{"name":"","type":"string"}],"stateMutability":"pure","type":"function"},
] as const;
