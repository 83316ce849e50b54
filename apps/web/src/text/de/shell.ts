import type { Messages } from "../text.ts";

export const shell: Messages["shell"] = {
  name: "Manufacture",
  tagline: "Die leeren und die gelebten Orte des Lütticher Landes, erzählt von denen, die vorbeikommen.",
  description: "Die Karte der Brachflächen und gelebten Orte im Lütticher Land, vom Kollektiv 11H22.",
  skip: "Zum Inhalt",
  loading: "Einen Augenblick…",
  notFound: "Diese Seite gibt es nicht.",
  notFoundHelp: "Die Adresse hat sich vielleicht geändert. Die Karte ist noch da.",
  toMap: "Zur Karte",
  broken: "Hier ist etwas kaputtgegangen.",
  brokenHelp:
    "Nichts, was Sie gesendet haben, ist verloren. Laden Sie die Seite neu oder gehen Sie zur Karte zurück.",
  retry: "Noch einmal versuchen",
  languages: "Sprachen",
  update: "Eine neue Version ist bereit.",
  updateOthers: "Schließen Sie zuerst die anderen Seiten von Manufacture: Vielleicht zeichnen Sie dort.",
  reload: "Neu laden",
  map: {
    zoomIn: "Vergrößern",
    zoomOut: "Verkleinern",
    useCtrl: "Strg + Scrollen zum Zoomen",
    useCommand: "⌘ + Scrollen zum Zoomen",
    useTwoFingers: "Karte mit zwei Fingern verschieben",
    noWebGL: "Ihr Browser kann die Karte nicht zeigen.",
    noWebGLHelp: "Ihm fehlt WebGL 2. Alles, was die Karte zeigt, steht auch in Worten auf dieser Seite.",
    failed: "Die Karte ist nicht erschienen.",
    failedHelp: "Der Rest der Seite funktioniert. Laden Sie sie neu, sobald Sie Netz haben.",
  },
};
