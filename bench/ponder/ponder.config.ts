import { createConfig } from "ponder";
import { parseAbi } from "viem";

const abi = parseAbi([
  "event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)",
  "event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)",
]);

// Each URL may be asked 20 times a second at first: as often as it is listed, the cap is lifted.
const LISTED = 64;

const { RPC_URL = "", WS_URL, LEDGER, DATABASE_URL, END_BLOCK } = process.env;

export default createConfig({
  database: { kind: "postgres", connectionString: DATABASE_URL },
  chains: {
    bench: {
      id: 31337,
      rpc: Array.from({ length: LISTED }, () => RPC_URL),
      ws: WS_URL,
      // As Ponder advises for a local chain: nothing of it is worth keeping for the next run.
      disableCache: true,
    },
  },
  contracts: {
    Ledger: {
      chain: "bench",
      abi,
      address: LEDGER as `0x${string}`, // set by the benchmark
      startBlock: 0,
      endBlock: END_BLOCK === undefined ? undefined : Number(END_BLOCK),
    },
  },
});
