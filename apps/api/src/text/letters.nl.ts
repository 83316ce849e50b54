import type { LetterTexts } from "./letters.fr.ts";

export const nl: LetterTexts = {
  signInSubject: "Uw aanmeldlink voor Manufacture",
  signIn: (minutes) =>
    `Dit is de link om u aan te melden. Hij is ${minutes} minuten geldig en werkt één keer.`,
  inviteSubject: "U wordt verwacht bij Manufacture",
  invite: (by) =>
    `${by} nodigt u uit om meldingen van leegstaande terreinen te bekijken. Vraag hier uw aanmeldlink, met dit e-mailadres:`,
  signInIgnore: "Hebt u niets gevraagd? Negeer dan dit bericht.",
  receiptSubject: (reference) => `Uw melding ${reference} is aangekomen`,
  receipt: {
    candidate:
      "Dank u! Uw melding is aangekomen. Het team van 11H22 leest ze na voor er iets gepubliceerd wordt.",
    to_check:
      "Dank u! Uw melding is aangekomen. De oppervlakte ligt heel dicht bij het minimum: het team van 11H22 kijkt ze na voor er iets gepubliceerd wordt.",
    small_site:
      "Dank u! Uw melding is aangekomen. De plek is te klein voor de Manufacture, maar kan anders dienen: het team van 11H22 houdt ze apart en leest ze na.",
  },
  decisionSubject: (reference) => `Nieuws over uw melding ${reference}`,
  acts: {
    open: null,
    ask_for_info: "Het team van 11H22 leest uw melding en heeft een vraag:",
    publish: "Uw melding is gepubliceerd: de plek staat op de kaart.",
    keep_as_memory: "Uw melding is bewaard in het geheugenregister: de plek staat op de kaart.",
    mark_too_small:
      "De plek die u meldde is te klein voor de Manufacture. Ze blijft genoteerd voor ander gebruik.",
    decline: "De plek die u meldde is niet weerhouden.",
    withdraw: "U vroeg ons uw melding in te trekken: dat is gebeurd.",
    reopen: null,
    merge:
      "Iemand anders had dezelfde plek gemeld: uw twee meldingen worden nu samen gelezen. Niets van wat u stuurde gaat verloren, en u hoort het vervolg.",
    undo: "Wat wij u het laatst schreven, geldt niet meer: wij bekijken uw melding nog. Onze excuses.",
  },
  follow: "Uw persoonlijke opvolglink, hou hem voor uzelf:",
  linksSubject: "Uw volglinks",
  links:
    "U vroeg om uw meldingen terug te vinden. Houd deze links voor uzelf: wie ze heeft, kan uw meldingen volgen en intrekken.",
  signature: "Het team van 11H22",
};
