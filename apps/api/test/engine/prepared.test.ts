import { expect, inject } from "vitest";
import { test } from "../database.ts";

test.skipIf(inject("engine").kind === "embedded")(
  "on PostgreSQL a statement with parameters is parsed once per connection",
  async ({ database }) => {
    const client = await database.pool.connect();
    for (const number of [1, 2, 3]) await client.query("select $1::int + 1 as next", [number]);
    const { rows } = await client.query(
      "select generic_plans + custom_plans as runs from pg_prepared_statements where statement like 'select $1::int + 1%'",
    );
    expect(rows).toEqual([{ runs: "3" }]);
    client.release();
  },
);
