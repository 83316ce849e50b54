import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The pages that the server writes, in one file: it is loaded once for each language. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    ssr: "src/pages/render.tsx",
    outDir: "dist/pages-server",
    copyPublicDir: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
