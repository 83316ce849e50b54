import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAPSERV = "/usr/bin/mapserv";

export const hasMapServer = () =>
  existsSync(MAPSERV) && existsSync("/usr/sbin/nginx") && existsSync("/usr/bin/spawn-fcgi");

/** MapServer on the same outlines in EPSG:3857, two processes behind nginx, as Debian packs them. */
export async function mapServer(port: number, url: string) {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-mapserver-"));
  chmodSync(folder, 0o755);
  const { hostname, port: databasePort, username, pathname } = new URL(url);
  writeFileSync(
    join(folder, "sites.map"),
    `MAP
  NAME "sites"
  PROJECTION "init=epsg:3857" END
  EXTENT -20037508 -20037508 20037508 20037508
  OUTPUTFORMAT NAME "mvt" DRIVER "MVT" FORMATOPTION "EXTENT=4096" FORMATOPTION "EDGE_BUFFER=64" END
  LAYER
    NAME "sites" TYPE POLYGON STATUS ON
    CONNECTIONTYPE POSTGIS
    CONNECTION "host=${hostname} port=${databasePort} user=${username} dbname=${pathname.slice(1)}"
    PROCESSING "CLOSE_CONNECTION=DEFER"
    DATA "g from (select fid, slug, stage, g from bench.site) as site using unique fid using srid=3857"
    METADATA "gml_include_items" "slug,stage" END
    PROJECTION "init=epsg:3857" END
    CLASS STYLE COLOR 0 0 0 END END
  END
END
`,
  );
  writeFileSync(join(folder, "mapserver.conf"), 'CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n');
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; client_body_temp_path ${folder}/body; fastcgi_temp_path ${folder}/fastcgi; proxy_temp_path ${folder}/proxy;
  scgi_temp_path ${folder}/scgi; uwsgi_temp_path ${folder}/uwsgi;
  server { listen 127.0.0.1:${port};
    location / { include /etc/nginx/fastcgi_params; fastcgi_param MAPSERVER_CONFIG_FILE ${folder}/mapserver.conf; fastcgi_pass unix:${folder}/map.sock; } } }
`,
  );
  const workers = execFileSync(
    "spawn-fcgi",
    ["-s", `${folder}/map.sock`, "-F", "2", "-M", "0666", "--", MAPSERV],
    {
      env: { ...process.env, MAPSERVER_CONFIG_FILE: `${folder}/mapserver.conf` },
      encoding: "utf8",
    },
  );
  const pids = [...workers.matchAll(/PID: (\d+)/g)].map((match) => Number(match[1]));
  const nginx = spawn("nginx", ["-c", `${folder}/nginx.conf`], { stdio: "inherit" });
  await new Promise((resolve) => setTimeout(resolve, 800));
  return {
    origin: `http://127.0.0.1:${port}`,
    path: ({ z, x, y }: { z: number; x: number; y: number }) =>
      `/?map=${folder}/sites.map&mode=tile&tilemode=gmap&tile=${x}+${y}+${z}&layers=sites&map.imagetype=mvt`,
    stop: () => {
      nginx.kill();
      for (const pid of pids) process.kill(pid, "SIGKILL"); // it does not hear SIGTERM between requests
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
