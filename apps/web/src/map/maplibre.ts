import "maplibre-gl/dist/maplibre-gl.css";
import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

// A bundler moves the worker's file: without its address the map stays blank, with no error.
maplibregl.setWorkerUrl(workerUrl);

/** MapLibre with its worker and its style sheet: the one place that loads them. Import it lazily. */
export const mapLibrary = maplibregl;
