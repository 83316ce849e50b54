import pg from "pg";

/** Makes a database, works in it, and drops it. `admin` may make databases. */
export async function inNewDatabase<T>(
  admin: string,
  name: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.query(`alter database ${name} set jit = off`);
  try {
    return await work(Object.assign(new URL(admin), { pathname: `/${name}` }).href);
  } finally {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  }
}
