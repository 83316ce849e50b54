import { text } from "../text/text.ts";

/** The map's own words, in the page's language; `title` names the map itself. */
export function controlWords(title: string): Record<string, string> {
  const { zoomIn, zoomOut, useCtrl, useCommand, useTwoFingers } = text.shell.map;
  return {
    "Map.Title": title,
    "NavigationControl.ZoomIn": zoomIn,
    "NavigationControl.ZoomOut": zoomOut,
    "CooperativeGesturesHandler.WindowsHelpText": useCtrl,
    "CooperativeGesturesHandler.MacHelpText": useCommand,
    "CooperativeGesturesHandler.MobileHelpText": useTwoFingers,
  };
}
