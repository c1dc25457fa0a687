/** What the live pages say, in English and in French side by side. */
const words = {
  charters: ["Charters", "Chartes"],
  charter: ["Charter", "Charte"],
  state: ["State", "État"],
  file: ["File", "Fichier"],
  preview: ["Preview", "Aperçu"],
  allCharters: ["All charters", "Toutes les chartes"],
  noCharter: ["There is no charter here any more.", "Il n’y a plus de charte ici."],
  language: ["Language", "Langue"],
  sideBySide: ["Side by side", "Côte à côte"],
  format: ["Form", "Forme"],
  page: ["Page", "Page"],
  fragment: ["Fragment", "Fragment"],
  markdown: ["Markdown", "Markdown"],
  text: ["Text", "Texte"],
  width: ["Width", "Largeur"],
  phone: ["Phone", "Téléphone"],
  tablet: ["Tablet", "Tablette"],
  full: ["Full", "Entière"],
  pageIn: ["The page, in {language}", "La page, en {language}"],
  good: ["No fault", "Aucune faute"],
  checking: ["Reading…", "Lecture…"],
  errors: ["1 error|{count} errors", "1 erreur|{count} erreurs"],
  warnings: ["1 warning|{count} warnings", "1 avertissement|{count} avertissements"],
  advices: ["1 piece of advice|{count} pieces of advice", "1 conseil|{count} conseils"],
  todos: ["1 field to fill in|{count} fields to fill in", "1 champ à remplir|{count} champs à remplir"],
  error: ["Error", "Erreur"],
  warning: ["Warning", "Avertissement"],
  advice: ["Advice", "Conseil"],
  todo: ["To fill in", "À remplir"],
  place: ["line {line}, column {column}", "ligne {line}, colonne {column}"],
  stale: [
    "The page shown is the last one without faults.",
    "La page affichée est la dernière sans faute.",
  ],
  noPage: [
    "There is no page yet: it appears once the errors are mended.",
    "Il n’y a pas encore de page\u00a0: elle paraîtra une fois les erreurs corrigées.",
  ],
  noSuchPage: [
    "This charter has no such page.",
    "Cette charte n’a pas cette page.",
  ],
  lost: [
    "The preview has ended. Start it again to see changes.",
    "L’aperçu est arrêté. Relancez-le pour voir les changements.",
  ],
  updated: ["The page was updated.", "La page a été mise à jour."],
  open: ["Open in a tab of its own", "Ouvrir dans un onglet"],
};

const column = document.documentElement.lang === "fr" ? 1 : 0;

/**
 * What gives a text of these words in the user's language, its `{names}` replaced by values.
 * A `count` chooses between the two forms of "one|several".
 */
export function speaker(words) {
  return (name, values = {}) => {
    let text = words[name][column];
    if (text.includes("|")) {
      const isOne = column === 1 ? values.count < 2 : values.count === 1;
      text = text.split("|")[isOne ? 0 : 1];
    }
    return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
  };
}

/** A text of all pages in the user's language. */
export const say = speaker(words);

const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });

/** A language's name in the user's language; its code where it has none. */
export function languageName(code) {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
