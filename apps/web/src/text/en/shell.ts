import type { Messages } from "../text.ts";

export const shell: Messages["shell"] = {
  name: "Manufacture",
  tagline: "The empty and the lived places of the Liège region, told by those who pass by.",
  description:
    "The map of the vacant sites and the lived places of the Liège region, by the collective 11H22.",
  skip: "Go to the content",
  loading: "One moment…",
  notFound: "This page does not exist.",
  notFoundHelp: "Its address may have changed. The map is still there.",
  toMap: "See the map",
  broken: "Something broke here.",
  brokenHelp: "Nothing you sent is lost. Reload the page, or go back to the map.",
  retry: "Try again",
  languages: "Languages",
  update: "A new version is ready.",
  updateOthers: "First close the other Manufacture pages: you may be drawing in one of them.",
  reload: "Reload",
  map: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    useCtrl: "Ctrl + scroll to zoom the map",
    useCommand: "⌘ + scroll to zoom the map",
    useTwoFingers: "Use two fingers to move the map",
    noWebGL: "Your browser cannot show the map.",
    noWebGLHelp: "It lacks WebGL 2. All that the map shows can still be read, in words, on this page.",
    failed: "The map did not appear.",
    failedHelp: "The rest of the page works. Reload it when you have a network.",
  },
};
