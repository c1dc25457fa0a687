import { speaker } from "./words.js";

/** What the form says, in English and in French side by side. */
const words = {
  editing: ["Editing", "Rédaction"],
  charter: ["The charter", "La charte"],
  form: ["Form", "Formulaire"],
  view: ["Show", "Afficher"],
  undo: ["Undo", "Annuler"],
  redo: ["Redo", "Rétablir"],
  save: ["Save", "Enregistrer"],
  undoDone: ["Undone.", "Modification annulée."],
  redoDone: ["Redone.", "Modification rétablie."],
  undoNone: ["There is nothing to undo.", "Il n’y a rien à annuler."],
  redoNone: ["There is nothing to redo.", "Il n’y a rien à rétablir."],
  saved: ["Saved", "Enregistré"],
  modified: ["Modified, not saved", "Modifié, non enregistré"],
  savedNow: ["The charter is saved.", "La charte est enregistrée."],
  savedBut: [
    "The charter is saved without this text, which it cannot hold. {reason}",
    "La charte est enregistrée sans ce texte, qu’elle ne peut pas contenir. {reason}",
  ],
  tooLong: [
    "This is longer than a charter may be.", "C’est plus long qu’une charte ne peut l’être.",
  ],
  lost: [
    "The program has ended: nothing can be saved any more. Start it again.",
    "Le programme est arrêté\u00a0: plus rien ne peut être enregistré. Relancez-le.",
  ],
  faulty: ["Part of the file cannot be read", "Une partie du fichier ne peut pas être lue"],
  faultyForm: [
    "The fields keep the values that were read last. They can be changed again once this is "
      + "corrected.",
    "Les champs gardent les dernières valeurs lues. Ils pourront de nouveau être modifiés une fois "
      + "ceci corrigé.",
  ],
  faultyNew: [
    "The form opens once this is corrected.", "Le formulaire s’ouvrira une fois ceci corrigé.",
  ],
  line: ["Line {number} of the file", "Ligne {number} du fichier"],
  correctLine: ["Correct the line", "Corriger la ligne"],
  lineDone: ["The line is replaced.", "La ligne est remplacée."],
  lineNone: ["The line is as it was.", "La ligne est restée telle quelle."],
  fix: ["Correct what needs no judgement", "Corriger ce qui ne demande aucun choix"],
  fixDone: [
    "What needs no judgement is corrected.", "Ce qui ne demandait aucun choix est corrigé.",
  ],
  fixNone: [
    "Nothing could be corrected without a choice: correct the line yourself.",
    "Rien ne se corrige sans un choix\u00a0: corrigez vous-même la ligne.",
  ],
  required: ["(required)", "(obligatoire)"],
  stateVersion: ["Use version {version}", "Indiquer la version {version}"],
  versionStated: ["The format’s version is stated.", "La version du format est indiquée."],
  versionUnknown: [
    "This charter does not say in which version of the format it is written, or names one that "
      + "this program does not know.",
    "Cette charte ne dit pas dans quelle version du format elle est écrite, ou en cite une que ce "
      + "programme ne connaît pas.",
  ],
  adviceNear: [
    "Copy its value to “{label}”, then remove it here.",
    "Recopiez sa valeur dans «\u00a0{label}\u00a0», puis supprimez-la ici.",
  ],
  adviceUnknown: [
    "Copy its value to the field where it belongs, or remove it.",
    "Recopiez sa valeur dans le champ qui convient, ou supprimez-la.",
  ],
  "advice-exemption-missing": [
    "Choose the exemption, or choose that consent is required.",
    "Choisissez l’exemption, ou indiquez que le consentement est requis.",
  ],
  "advice-french-missing": [
    "Add French (fr) to the languages, and write the French texts.",
    "Ajoutez le français (fr) aux langues, et rédigez les textes français.",
  ],
  "advice-legal-basis-missing": [
    "Choose the legal basis, once the purpose is added; without personal data, choose “No” under "
      + "“Personal data”.",
    "Choisissez la base légale, une fois la finalité ajoutée\u202f; sans données personnelles, "
      + "choisissez «\u00a0Non\u00a0» sous «\u00a0Données personnelles\u00a0».",
  ],
  "advice-list-faked": [
    "Write each item on a line of its own, after “-” and a space.",
    "Écrivez chaque élément sur sa ligne, après «\u00a0-\u00a0» et une espace.",
  ],
  "advice-name-invalid": [
    "Copy the name as the browser shows it. Separate several names by commas. If it is no cookie, "
      + "say so under “Kind”.",
    "Recopiez le nom tel que le navigateur l’affiche. Séparez plusieurs noms par des virgules. Si ce "
      + "n’est pas un cookie, dites-le sous «\u00a0Nature\u00a0».",
  ],
  toFill: ["To be filled in.", "À remplir."],
  mustFill: ["This field is required.", "Ce champ est obligatoire."],
  "choose-providers": [
    "One of the charter’s providers, or a new one", "Un prestataire de la charte, ou un nouveau",
  ],
  "choose-purposes": [
    "One of the charter’s purposes, or a new one", "Une finalité de la charte, ou une nouvelle",
  ],
  labelled: ["{label}: {value}", "{label}\u00a0: {value}"],
  said: ["{severity}: {text}", "{severity}\u00a0: {text}"],
  none: ["—", "—"],
  unknownValue: ["{text} (not known)", "{text} (inconnu)"],
  "new-providers": ["New provider…", "Nouveau prestataire…"],
  "new-purposes": ["New purpose…", "Nouvelle finalité…"],
  understood: ["Understood: {text}", "Compris\u00a0: {text}"],
  kept: ["Kept as it is: {text}", "Conservé tel quel\u00a0: {text}"],
  keptAsIs: ["kept as it is", "conservé tel quel"],
  rendered: ["As readers will see it", "Tel que le lecteur le verra"],
  missing: ["missing", "manquant"],
  allLanguages: ["In all languages", "Dans toutes les langues"],
  eachLanguage: ["Write one text for each language", "Écrire un texte par langue"],
  inFile: [
    "This text is in the file {file}, where it is changed.",
    "Ce texte est dans le fichier {file}\u00a0: c’est là qu’il se modifie.",
  ],
  commas: [
    "separate several with commas", "s’il y en a plusieurs, séparez-les par des virgules",
  ],
  moreFields: [
    "1 more field: {names}|{count} more fields: {names}",
    "1 autre champ\u00a0: {names}|{count} autres champs\u00a0: {names}",
  ],
  whichPurpose: ["Which purpose", "Quelle finalité"],
  stateNone: ["There is none", "Il n’y en a pas"],
  noneStated: ["The charter says that there is none.", "La charte dit qu’il n’y en a pas."],
  unstateNone: ["Say nothing of it", "Ne rien en dire"],
  noneUnstated: ["The charter says nothing of it.", "La charte n’en dit rien."],
  heading: ["Heading of the column", "Titre de la colonne"],
  giveHeading: ["Give it a heading of its own", "Lui donner un titre propre"],
  item: ["Item {number}", "Élément {number}"],
  newItem: ["{title}: add", "{title}\u00a0: ajouter"],
  actions: ["Actions", "Actions"],
  add: ["Add", "Ajouter"],
  cancel: ["Cancel", "Abandonner"],
  fillIn: ["Fill in “{label}”.", "Remplissez «\u00a0{label}\u00a0»."],
  upSign: ["↑", "↑"],
  downSign: ["↓", "↓"],
  copySign: ["×2", "×2"],
  removeSign: ["✕", "✕"],
  up: ["Move up: {name}", "Monter\u00a0: {name}"],
  down: ["Move down: {name}", "Descendre\u00a0: {name}"],
  copy: ["Copy: {name}", "Copier\u00a0: {name}"],
  remove: ["Remove: {name}", "Supprimer\u00a0: {name}"],
  moved: ["Moved: now number {number}.", "Déplacé\u00a0: maintenant en position {number}."],
  copied: ["Copied.", "Copié."],
  removed: ["Removed. Undo brings it back.", "Supprimé. «\u00a0Annuler\u00a0» le fait revenir."],
  added: ["Added.", "Ajouté."],
  renamed: ["Renamed, references too.", "Renommé, références comprises."],
  key: ["Key", "Clé"],
  keyHelp: [
    "The short name that the charter refers to it by.",
    "Le nom court par lequel la charte y renvoie.",
  ],
  sorted: [
    "Sorted for viewing only: the charter keeps its order.",
    "Trié pour l’affichage seulement\u00a0: la charte garde son ordre.",
  ],
  unsorted: ["In the charter’s order.", "Dans l’ordre de la charte."],
  sortedNow: [
    "Rows are moved in the charter’s own order only.",
    "Les lignes ne se déplacent que dans l’ordre de la charte.",
  ],
  noField: [
    "This text is not in this file: the program wrote it, or another file has it.",
    "Ce texte n’est pas dans ce fichier\u00a0: il est du programme, ou dans un autre fichier.",
  ],
  linkOpens: ["Ctrl and a click open the link.", "Ctrl et un clic ouvrent le lien."],
  offers: ["Well-known cookies", "Cookies connus"],
  offersTitle: [
    "This cookie is known. Nothing is filled in unless you choose it.",
    "Ce cookie est connu. Rien n’est rempli sans votre choix.",
  ],
  offered: ["1 known cookie is offered.|{count} known cookies are offered.",
    "1 cookie connu est proposé.|{count} cookies connus sont proposés."],
  documents: ["{name} documents:", "{name} documente\u00a0:"],
  source: [
    "Source: {source}, checked on {checked}", "Source\u00a0: {source}, consultée le {checked}",
  ],
  secondHand: [
    "Second-hand source: {source}, checked on {checked}",
    "Source de seconde main\u00a0: {source}, consultée le {checked}",
  ],
  use: ["Use: {name} of {supplier}", "Utiliser\u00a0: {name} ({supplier})"],
  used: [
    "Filled in from what {name} documents.", "Rempli d’après ce que documente {name}.",
  ],
  conflict: ["Somebody else changed the file", "Quelqu’un d’autre a modifié le fichier"],
  conflictHelp: [
    "Nothing was overwritten. These are the differences between your version and the file.",
    "Rien n’a été écrasé. Voici les différences entre votre version et le fichier.",
  ],
  mine: ["Your version", "Votre version"],
  theirs: ["The file", "Le fichier"],
  keepMine: [
    "Keep mine (the other is kept beside it)",
    "Garder la mienne (l’autre est conservée à côté)",
  ],
  takeTheirs: [
    "Take the file’s (mine comes back with Undo)",
    "Prendre le fichier («\u00a0Annuler\u00a0» rend la mienne)",
  ],
  keptMine: ["Your version is saved.", "Votre version est enregistrée."],
  tookTheirs: [
    "The form shows the file’s version.", "Le formulaire montre la version du fichier.",
  ],
};

/** A text of the form in the user's language, as `say` gives those of all pages. */
export const tell = speaker(words);

/** A text with a capital at its beginning. */
export function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
