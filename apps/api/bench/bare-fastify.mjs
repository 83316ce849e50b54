import fastify from "fastify";

const body = Buffer.alloc(8192, "x");
const app = fastify();
app.get("/", (_, reply) => reply.type("application/octet-stream").send(body));
await app.listen({ port: Number(process.env.PORT), host: "localhost" });
process.once("SIGTERM", () => app.close());
