import { fr } from "./fr.ts";
import { speak } from "./text.ts";

// Imported first where no page says its language: the tests, the baked copy.
speak(fr);
