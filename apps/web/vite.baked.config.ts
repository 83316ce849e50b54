import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The files of `manufacture bake`: the map's script, and (with --ssr) the pages' texts. Addresses are relative. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  base: "./",
  worker: { format: "es" },
  build: {
    target: "es2023",
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    copyPublicDir: !isSsrBuild,
    outDir: isSsrBuild ? "dist/baked-server" : "dist/baked",
    rolldownOptions: {
      input: isSsrBuild ? "src/baked/render.tsx" : "src/map/baked/map.ts",
      output: {
        entryFileNames: isSsrBuild ? "[name].js" : "assets/[name].js",
        assetFileNames: ({ names }) =>
          names[0]?.endsWith(".css") ? "assets/map.css" : "assets/[name]-[hash][extname]",
      },
    },
  },
  ssr: { noExternal: true },
}));
