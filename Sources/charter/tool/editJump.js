import { FACTS, english, factPath, purpose } from "./editFacts.js";
import { inLanguage, textOf, wordsOf } from "./editMatch.js";
import { at, isThere } from "./editTree.js";

/**
 * The path of what a place on the page was made from; null: nothing tells, or another file has it.
 *
 * What shows facts of a thing is of its field; elsewhere a text of the charter is looked for that
 * has the words of the place, else the nearest heading or anchor says what it is about. `choices`
 * are those of what sections and columns show, and the purposes by the names of their keys.
 */
export function pathOf(place, outline, choices) {
  const heading = place.closest("th[data-column]");
  const fact = place.closest(FACTS);
  const path = heading ? headingPath(heading, outline, choices)
    : fact ? factPath(fact, place, outline, choices) : placePath(place, outline, choices);
  return path && inLanguage(path, outline, languageOf(place));
}

function languageOf(place) {
  return place.ownerDocument.documentElement.lang;
}

/** What is shown under the heading of a column: in the cookie table the author may choose it. */
function headingPath(heading, outline, choices) {
  const { charter } = heading.closest("table").querySelector("tr[data-charter]")?.dataset ?? {};
  if (charter === "cookies") return column(heading.dataset.column, outline, choices.columns);
  return builtIn(charter, outline) ?? anchor(heading, outline, choices);
}

/** What a place is of that is not among the facts of a thing itself. */
function placePath(place, outline, choices) {
  const block = place.closest("p, li, dt, dd, td, th, h1, h2, h3, h4, caption");
  const fact = block?.matches(".fact") ? null : block?.querySelector(FACTS);
  const told = fact ? factPath(fact, fact, outline, choices) : statement(block, outline, choices);
  if (told) return told;
  const near = anchor(place, outline, choices);
  if (block?.matches("h2")) return near && titleOf(near, outline);
  return textOf(wordsOf(block?.textContent ?? ""), outline, near, languageOf(place)) ?? near;
}

/** The title of what is at that path; without one, what a heading says stands in no field. */
function titleOf(path, outline) {
  const title = [...path, "title"];
  return isThere(at(outline, title)) ? title : path;
}

/** What a line of the program says by itself: when, which version, a condition of a purpose. */
function statement(block, outline, choices) {
  if (block?.matches(".fact")) {
    const path = [block.querySelector("time") ? "updated" : "version"];
    return isThere(at(outline, path)) ? path : null;
  }
  const list = block?.matches("li") ? block.parentElement : null;
  const fact = list?.previousElementSibling?.querySelector("[data-conditions]");
  const path = fact ? factPath(fact, fact, outline, choices) : null;
  return path && [...path, [...list.children].indexOf(block)];
}

/** What the nearest anchor is about; behind the heading of a part it is of no other part. */
function anchor(place, outline, choices) {
  for (let up = place; up && up.localName !== "body"; up = up.parentElement) {
    for (let near = up; near; near = near.previousElementSibling) {
      const path = near.id ? anchored(near, outline, choices) : null;
      if (path) return path;
      if (near.id && near.matches("h2, h3")) return builtIn(near.id, outline);
    }
  }
  return null;
}

/** What a part that the program writes of its own is made of; null: of nothing in the file. */
function builtIn(id, outline) {
  const providers = at(outline, ["providers"])?.entries ?? [];
  const sender = providers.find(({ value }) => at(value, ["transfers"])?.items?.length > 0);
  const paths = {
    contact: [["controller"]], controller: [["controller"]], dpo: [["dpo"]],
    providers: [["providers"]], rights: [["dpo"], ["controller"]], history: [["updated"]],
    transfers: sender ? [["providers", sender.key, "transfers"]] : [],
  }[id] ?? [];
  return paths.find((path) => isThere(at(outline, path))) ?? null;
}

/** The column that the charter chose to show, or all where it chose none. */
function column(key, outline, choices) {
  const choice = choices.find(({ en }) => en === key);
  const items = at(outline, ["columns"])?.items ?? [];
  const index = items.findIndex((item) =>
    [choice?.en, choice?.fr].includes(item.text ?? item.entries?.[0]?.key));
  return index < 0 ? ["columns"] : ["columns", index];
}

function anchored(element, outline, choices) {
  const { id } = element;
  if (id.startsWith("purpose-")) {
    const path = purpose((key) => id === `purpose-${anchorOf(english(key, choices))}`, outline);
    if (path) return path;
  }
  const index = section(element, outline, choices.contents);
  if (index >= 0) return ["sections", index];
  // A part that no section of the file asks for is made of values of the same name.
  const isPart = choices.contents.some(({ en }) => en === id);
  return isPart && isThere(at(outline, [id])) ? [id] : null;
}

/** The section of the file that has this heading: by its name, by what it shows, by its title. */
function section({ id, textContent }, outline, contents) {
  const sections = at(outline, ["sections"])?.items ?? [];
  const choice = contents.find(({ en }) => en === id);
  const isOf = (section, key, names) => names.includes(at(section, [key])?.text ?? null);
  const index = sections.findIndex((section) =>
    isOf(section, "id", [id]) || choice && isOf(section, "contents", [choice.en, choice.fr]));
  if (index >= 0 || !/^section(-\d+)?$/.test(id)) return index;
  const words = wordsOf(textContent).join();
  return sections.findIndex((section) => {
    const title = at(section, ["title"]);
    return (title?.entries ?? [{ value: title }])
      .some(({ value }) => wordsOf(value?.text ?? "").join() === words);
  });
}

/** A key as it stands in an anchor. */
function anchorOf(key) {
  return key.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\w.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
