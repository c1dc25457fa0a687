import { at, isThere, isWithin, texts } from "./editTree.js";

/** How alike a place and a text are at least: near what the place is about, and far from it. */
const [NEAR, FAR] = [0.55, 0.7];

/**
 * The path of the text of the charter that a place of these words shows; null: none.
 *
 * `near` is the path of what the place is about, or null; of equals, a text within it is taken,
 * then one in the page's language.
 */
export function textOf(words, outline, near, language) {
  let [best, path] = [0, null];
  for (const [where, { text }] of texts(outline)) {
    const isNear = near !== null && isWithin(near, where);
    const likeness = Math.max(...pieces(text).map((piece) => likenessOf(words, wordsOf(piece))));
    if (likeness < (isNear ? NEAR : FAR)) continue;
    const score = likeness + (isNear ? 0.2 : 0) + (where.at(-1) === language ? 0.05 : 0);
    if (score > best) [best, path] = [score, where];
  }
  return path;
}

/** The paragraphs and items of a text, without the addresses of links and without variables. */
function pieces(text) {
  return text.replace(/\]\([^)]*\)|\{\{[^}]*\}\}/g, " ").split(/\n\s*(?:\n|[-*+] |\d+[.)] )/);
}

/** How much two rows of words have in common, from 0 to 1. */
function likenessOf(words, own) {
  // What the program says begins with titles and names.
  const isBeginning = own.length > 1 && own.length < words.length
    && own.every((word, index) => words[index] === word);
  if (isBeginning) return FAR;
  const [one, other] = [new Set(words), new Set(own)];
  const common = [...one].filter((word) => other.has(word)).length;
  return 2 * common / Math.max(1, one.size + other.size);
}

/** That path, or that of its text in the page's language where it has one. */
export function inLanguage(path, outline, language) {
  const own = [...path, language];
  return isThere(at(outline, own)) ? own : path;
}

/** The words of a text, without case and signs. */
export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
