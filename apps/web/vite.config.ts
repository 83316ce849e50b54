import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const PAPER = "#FBF6EC";

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/offline",
      filename: "service-worker.ts",
      injectRegister: false, // src/offline/register.ts does
      injectManifest: {
        globPatterns: ["index.html", "favicon.svg", "assets/**/*.{js,css,woff2}"],
        globIgnores: ["baked/**", "baked-server/**", "pages-server/**"],
        maximumFileSizeToCacheInBytes: 3_000_000, // MapLibre is one file
      },
      manifest: {
        name: "Manufacture",
        short_name: "Manufacture",
        description: "La carte des friches et des lieux vécus du pays de Liège.",
        lang: "fr",
        start_url: "/",
        display: "standalone",
        background_color: PAPER,
        theme_color: PAPER,
        icons: [
          { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
        shortcuts: [{ name: "Signaler une friche", url: "/signaler" }],
      },
    }),
  ],
  worker: { format: "es" },
  build: { manifest: "manifest.json", target: "es2023", chunkSizeWarningLimit: 1200, assetsInlineLimit: 0 },
  server: {
    proxy: {
      "/api": "http://localhost:3000",
      "/tiles": "http://localhost:3000",
      "/photos": "http://localhost:3000",
    },
  },
});
