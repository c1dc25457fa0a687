import { textOf, wordsOf } from "./editMatch.js";
import { at, inline, isThere, isWithin } from "./editTree.js";

/** What shows facts of one thing of the charter. */
export const FACTS = "[data-charter]:not([data-charter=charter]), span[data-charter=charter]";

/** The path of the field that a place shows of a thing; null: another file has it. */
export function factPath(fact, place, outline, choices) {
  const path = subject(fact, outline, choices);
  if (!path) return null;
  const shown = field(fact, place, path, outline);
  if (!shown) return null;
  // One of several texts is the one with the words of the place.
  const words = wordsOf((place.closest("td, th, dd") ?? place).textContent);
  const text = textOf(words, outline, shown, place.ownerDocument.documentElement.lang);
  return text && isWithin(shown, text) ? text : shown;
}

/** What an element that shows facts is about; null: another file has it. */
function subject(fact, outline, choices) {
  const { charter, name, key, provider, date } = fact.dataset;
  const path = {
    charter: () => [],
    cookies: () => ["cookies", cookie(name, outline)],
    purposes: () => purpose((written) => english(written, choices) === key, outline)
      ?? ["purposes", key],
    providers: () => ["providers", key],
    transfers: () => ["providers", provider, "transfers", order(fact, "provider")],
    history: () => ["history", change(date, order(fact, "date"), outline)],
  }[charter]?.() ?? [charter];
  const isHere = path.length === 0 || isThere(at(outline, path));
  // What is said of a purpose that no file has is the program’s.
  return isHere || charter === "purposes" && !isShared(path, outline) ? path : null;
}

/** Whether other files may have parts of what is at that path: not of items, which are whole. */
function isShared(path, outline) {
  const isItem = ["cookies", "history"].includes(path[0]) || path[2] === "transfers";
  return isThere(at(outline, ["include"])) && !isItem;
}

/** The field of a thing that a place shows; null: another file has it. */
function field(fact, place, path, outline) {
  const column = columnOf(fact, place);
  const keys = column ?? membersOf(fact);
  if (keys.length === 0) return path;
  const values = keys.map((key) => [fieldOf(path, key), fact.dataset[camel(key)] ?? ""]);
  const [same] = values.find(([, value]) => value !== "" && says(place, value)) ?? [];
  if (same) return isThere(at(outline, same)) || !isShared(same, outline) ? same : null;
  const there = values.filter(([path]) => isThere(at(outline, path)));
  const all = wordsOf(place.textContent);
  const [[best]] = column || there.length === 0 ? [...there, ...values]
    : there.toSorted(([, one], [, other]) => shown(other, all) - shown(one, all));
  return best;
}

/** How many words of a value are shown: all, or none. */
function shown(value, all) {
  const words = wordsOf(value);
  return words.every((word) => all.includes(word)) ? words.length : 0;
}

/** A field of what is at that path; whose a transfer is says its provider. */
function fieldOf(path, key) {
  return path[2] === "transfers" && key === "provider" ? [...path.slice(0, 2), "name"]
    : [...path, key];
}

/** The members that a column shows; null: the place is in none. */
function columnOf(fact, place) {
  const cell = place.closest("td, th");
  const heading = fact.closest("table")?.tHead?.rows[0]?.cells[cell?.cellIndex ?? -1];
  return heading?.dataset.column?.split(" ") ?? null;
}

/** The members that an element tells of a thing. */
function membersOf(fact) {
  return Object.keys(fact.dataset).filter((name) => !["charter", "key"].includes(name)).map(kebab);
}

/** Whether a place, or the link that it is of, has just the words of that value. */
function says(place, value) {
  const address = place.closest("a[href]")?.getAttribute("href").replace(/^(mailto|tel):/, "");
  return [place.textContent, address ?? ""].some((text) =>
    wordsOf(text).join() === wordsOf(value).join());
}

/** How many elements before tell the same in that member. */
function order(fact, name) {
  const all = fact.ownerDocument.querySelectorAll(`[data-charter=${fact.dataset.charter}]`);
  return [...all].filter(({ dataset }) => dataset[name] === fact.dataset[name]).indexOf(fact);
}

function cookie(names, outline) {
  return (at(outline, ["cookies"])?.items ?? []).findIndex((value) => {
    const name = at(value, ["name"]);
    return name && (name.items ? name.items.map(inline).join(" ") : inline(name)) === names;
  });
}

/** The change of that day, of several the one that stands so many places further. */
function change(date, number, outline) {
  const changes = [...(at(outline, ["history"])?.items ?? []).entries()];
  return changes.filter(([, change]) => at(change, ["date"])?.text === date)[number]?.[0];
}

/** The path of the purpose whose key is meant; null: this file has none. */
export function purpose(isMeant, outline) {
  const entry = at(outline, ["purposes"])?.entries?.find(({ key }) => isMeant(key));
  return entry ? ["purposes", entry.key] : null;
}

/** A purpose's key as the page has it. */
export function english(key, { purposes }) {
  return purposes.find(({ fr }) => fr === key)?.key ?? key;
}

/** `legal-basis` as elements have it, `legalBasis`, and back. */
function camel(key) {
  return key.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
