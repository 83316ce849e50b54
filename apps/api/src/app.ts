import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { requireDeclaredAccess } from "./access.ts";
import { aerialRoutes } from "./aerial/aerial.routes.ts";
import { AnswerCache } from "./answers/answer-cache.ts";
import { reasonRoutes } from "./call-settings/reasons.routes.ts";
import { settingsRoutes } from "./call-settings/settings.routes.ts";
import { callRoutes } from "./calls/calls.routes.ts";
import { challengeRoutes } from "./challenges/challenges.routes.ts";
import { clientAddress } from "./client-address.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/shape.ts";
import type { Pooled } from "./db.ts";
import { followUpRoutes } from "./follow-up/follow-up.routes.ts";
import { geocoderRoutes } from "./geocoder/geocoder.routes.ts";
import { healthRoutes } from "./health/health.routes.ts";
import { layerDataRoutes, layerTileRoutes } from "./layers/layers.routes.ts";
import { sharedStore } from "./limits/shared-store.ts";
import { liveRoutes } from "./live/live.routes.ts";
import type { LiveLine } from "./live/live-line.ts";
import { numbersRoutes } from "./numbers/numbers.routes.ts";
import { refuseForeignOrigins } from "./origin.ts";
import { outlineRoutes } from "./outlines/outlines.routes.ts";
import { pageRoutesOf } from "./pages/pages.routes.ts";
import { accountRoutes } from "./people/account.routes.ts";
import type { Auth } from "./people/auth.ts";
import { peopleRoutes } from "./people/people.routes.ts";
import { reviewerGuard } from "./people/sessions.ts";
import { teamRoutes } from "./people/team.routes.ts";
import { photoRoutes } from "./photos/photos.routes.ts";
import { pictureRoutes } from "./photos/pictures.routes.ts";
import { tellBadAddress, tellProblems } from "./problems.ts";
import type { FollowedIndex } from "./public-index/follow.ts";
import { consoleRoutes } from "./reviews/console.routes.ts";
import { dossierRoutes } from "./reviews/dossier.routes.ts";
import { reviewRoutes } from "./reviews/reviews.routes.ts";
import { siteDeskRoutes } from "./site-desk/site-desk.routes.ts";
import { pictureRoutes as publicPictureRoutes } from "./sites/pictures.routes.ts";
import { siteRoutes } from "./sites/sites.routes.ts";
import { neighbourRoutes } from "./submissions/neighbours.routes.ts";
import { submissionRoutes } from "./submissions/submissions.routes.ts";
import { tagRoutes } from "./tags/tags.routes.ts";
import { tileRoutes } from "./tiles/tiles.routes.ts";
import { serveWeb } from "./web.ts";

interface Parts {
  config: Config;
  database: Database;
  /** Queries as the role that sees the register alone. */
  publicDb: Pooled;
  /** What the public reads. */
  followed: FollowedIndex;
  auth: Auth;
  /** What reviewers hear of each other. */
  live: LiveLine;
  secret: string;
  version: string;
  /** The built web front end; left out in tests of the API. */
  webFolder?: string;
}

const MEGABYTE = 1_048_576;

/** The application without its port: what every request goes through, then one line per feature. */
export async function buildApp({
  config,
  database,
  publicDb,
  followed,
  auth,
  live,
  secret,
  version,
  webFolder,
}: Parts): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: MEGABYTE,
    trustProxy: config.trustProxy,
    // A photograph over one bar of network takes its time; headers do not.
    requestTimeout: 180_000,
    http: { headersTimeout: 30_000 },
    connectionTimeout: 60_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_, request, reply) => tellBadAddress(request, reply as FastifyReply), // its generics say no more
    logger: {
      level: config.logLevel,
      // PostgreSQL's detail prints whole rows, a citizen's address included.
      redact: [
        "req.headers.authorization",
        "req.headers.cookie",
        "err.detail",
        "err.where",
        "err.parameters",
      ],
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser("text/plain");
  tellProblems(app);
  refuseForeignOrigins(app, config.publicUrl);
  const isReviewer = reviewerGuard(auth, database.kysely, "reviewer");
  requireDeclaredAccess(app, {
    holder: async () => undefined, // the token itself is the key: the route looks it up
    reviewer: isReviewer,
    coordinator: reviewerGuard(auth, database.kysely, "coordinator"),
  });
  await app.register(swagger, {
    openapi: { info: { title: "Manufacture", version, license: { name: "EUPL-1.2" } } },
    transform: jsonSchemaTransform,
  });
  const answers = new AnswerCache(config.answerCacheMb * MEGABYTE);
  // Apart from the hooks that pages need, which would cost more than these answers: none is a page, or takes a body.
  await app.register(async (reads) => {
    reads.addHook("onRequest", (_, reply, done) => {
      reply.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
      reply.header("x-content-type-options", "nosniff").header("cross-origin-resource-policy", "same-origin");
      done();
    });
    siteRoutes(reads, followed, answers);
    publicPictureRoutes(reads, publicDb);
  });
  await app.register(async (tiles) => {
    tiles.addHook("onRequest", (_, reply, done) => {
      reply.header("x-content-type-options", "nosniff");
      done();
    });
    tileRoutes(tiles, followed, answers, config.publicUrl);
    layerTileRoutes(tiles, publicDb, answers, config.publicUrl);
  });

  await app.register(async (rest) => {
    await rest.register(helmet, {
      contentSecurityPolicy: contentSecurityPolicy(config.publicUrl),
      ...HEADERS,
    });
    rest.addHook("onSend", async (_, reply) => {
      reply.header("permissions-policy", "geolocation=(self), camera=(), microphone=()");
    });
    await rest.register(rateLimit, {
      global: false,
      keyGenerator: clientAddress,
      ...(!config.abuseGuard && { allowList: () => true }),
      ...(database.engine === "postgres" && { store: sharedStore(database.kysely, secret) }),
    });
    await rest.register(compress, { threshold: 1024 });
    const { publicUrl, abuseGuard, asksForProof } = config;
    const house = { db: database.kysely, publicDb, publicUrl, secret, abuseGuard, asksForProof };
    await healthRoutes(rest, database, version);
    callRoutes(rest, followed);
    settingsRoutes(rest, house, followed);
    reasonRoutes(rest, house);
    outlineRoutes(rest, followed);
    layerDataRoutes(rest, publicDb, { geocoder: config.geocoder !== undefined, aerial: config.aerial });
    aerialRoutes(rest, config.aerial);
    geocoderRoutes(rest, config.geocoder);
    neighbourRoutes(rest, house, followed);
    challengeRoutes(rest, house);
    submissionRoutes(rest, { ...house, onReceived: live.received });
    followUpRoutes(rest, house);
    photoRoutes(rest, house);
    await rest.register(async (uploads) => pictureRoutes(uploads, house));
    peopleRoutes(rest, auth, database.kysely);
    teamRoutes(rest, house);
    accountRoutes(rest, auth, house);
    reviewRoutes(rest, house, followed);
    dossierRoutes(rest, house, followed);
    consoleRoutes(rest, house, followed);
    numbersRoutes(rest, database.kysely);
    tagRoutes(rest, database.kysely, followed);
    siteDeskRoutes(rest, database.kysely, followed);
    liveRoutes(rest, database.kysely, live, (request) =>
      isReviewer(request).then(
        () => true,
        () => false,
      ),
    );
    rest.get("/api/openapi.json", { config: { access: "public" }, schema: { hide: true } }, async () =>
      app.swagger(),
    );
    if (webFolder) pageRoutesOf(rest, { followed, answers, publicUrl, folder: webFolder });
    await serveWeb(rest, webFolder);
  });
  return app;
}

const HEADERS = {
  referrerPolicy: { policy: "no-referrer" },
  crossOriginEmbedderPolicy: false,
  xPoweredBy: true,
} as const;

/** Everything from our own origin; nothing may frame us. MapLibre's worker is a file of ours. */
const contentSecurityPolicy = (publicUrl: string) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    ...(publicUrl.startsWith("https:") && { upgradeInsecureRequests: [] }),
  },
});
