import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

const TABLES = `
  create table account (id int4 not null, address bytea not null);
  create table token (id int4 not null, token_id bytea not null);
  create table tx (id int4 not null, hash bytea not null, block int4 not null, mined_at timestamptz not null);
  create table transfer (
    id int8 not null, tx int4 not null, operator int4 not null, sender int4 not null,
    receiver int4 not null, token int4 not null, value numeric(78) not null
  );
  create table balance (token int4 not null, account int4 not null, value numeric(78) not null);
  create table cursor (only_row bool primary key default true check (only_row), block int4 not null);
  insert into cursor (block) values (-1);
`;

/** Longest first, so that two connections end together. */
const INDEXES = [
  "alter table transfer add primary key (id)",
  "create index transfer_by_token on transfer (token, id)",
  "create index transfer_by_sender on transfer (sender, id)",
  "create index transfer_by_receiver on transfer (receiver, id)",
  "alter table balance add primary key (token, account)",
  "create index balance_by_account on balance (account)",
  "alter table token add primary key (id)",
  "alter table tx add primary key (id)",
  "alter table account add primary key (id)",
];

export type Copy = { readonly into: string; readonly rows: Buffer };

export type Store = {
  /** Adds rows to tables and moves the cursor, in one transaction. */
  write(copies: readonly Copy[], block: number): Promise<void>;
  buildIndexes(): Promise<void>;
  close(): Promise<void>;
};

/** An empty database with the tables that take the rows. */
export async function openStore(url: string): Promise<Store> {
  const clients = [new pg.Client(url), new pg.Client(url)] as const;
  await Promise.all(clients.map((client) => client.connect()));
  const [client] = clients;
  await client.query(TABLES);
  return {
    async write(copies, block) {
      await client.query("begin");
      for (const { into, rows } of copies) {
        const copying = client.query(copyFrom(`copy ${into} from stdin (format binary)`));
        await pipeline(Readable.from([rows]), copying);
      }
      await client.query("update cursor set block = $1", [block]);
      await client.query("commit");
    },
    async buildIndexes() {
      const waiting = [...INDEXES];
      await Promise.all(clients.map((one) => buildAll(one, waiting)));
      await client.query("analyze transfer, balance");
    },
    async close() {
      await Promise.all(clients.map((one) => one.end()));
    },
  };
}

async function buildAll(client: pg.Client, waiting: string[]): Promise<void> {
  await client.query("set maintenance_work_mem = '256MB'");
  for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
    await client.query(index);
  }
}
