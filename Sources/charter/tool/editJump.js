import { at, inline, isThere, isWithin, texts } from "./editTree.js";

/**
 * The path of what a place on the page was made from; null: nothing tells.
 *
 * A text of the charter is looked for that has the words of the place; else the nearest row,
 * heading or anchor says what it is about. `contents` are the choices of what sections show.
 */
export function pathOf(place, outline, contents) {
  const near = subject(place, outline, contents);
  const block = place.closest("p, li, dt, dd, td, th, h1, h2, h3, h4, caption");
  const words = block ? wordsOf(block.textContent) : [];
  const found = words.length > 0 ? bestText(words, outline, near) : null;
  // A cell is of its own field, whatever else has its words.
  return near?.length === CELL && !isWithin(near, found ?? []) ? near : found ?? near;
}

/** How long the path of a cell of the cookie table is: cookies, number, field. */
const CELL = 3;

/** What the nearest row or anchor is about. */
function subject(place, outline, contents) {
  const row = place.closest("tr[data-charter], dt[data-charter]");
  if (row?.dataset.charter === "cookies") {
    return cell(place, row, cookie(row.dataset.name, outline));
  }
  if (row?.dataset.charter === "providers") return ["providers", row.dataset.key];
  if (place.closest("[data-column]")) return ["columns"];
  for (let up = place; up && up.localName !== "body"; up = up.parentElement) {
    for (let near = up; near; near = near.previousElementSibling) {
      const path = near.id ? anchored(near.id, outline, contents) : null;
      if (path) return path;
    }
  }
  return null;
}

/** The field of a cookie that a cell shows; the cookie where nothing tells. */
function cell(place, row, path) {
  const index = place.closest("td, th")?.cellIndex ?? -1;
  const key = row.closest("table")?.tHead?.rows[0]?.cells[index]?.dataset.column;
  return path && key ? [...path, key] : path;
}

function cookie(names, outline) {
  const cookies = at(outline, ["cookies"])?.items ?? [];
  const index = cookies.findIndex((value) => {
    const name = at(value, ["name"]);
    return name && (name.items ? name.items.map(inline).join(" ") : inline(name)) === names;
  });
  return index < 0 ? null : ["cookies", index];
}

function anchored(id, outline, contents) {
  for (const [prefix, key] of [["purpose-", "purposes"], ["provider-", "providers"]]) {
    const entry = at(outline, [key])?.entries
      ?.find(({ key }) => id === prefix + key.normalize("NFD").replace(/[^\w.-]+/g, "-"));
    if (entry) return [key, entry.key];
  }
  if (id.startsWith("cookie-")) return cookie(id.slice("cookie-".length), outline);
  const sections = at(outline, ["sections"])?.items ?? [];
  const choice = contents.find(({ en }) => en === id);
  const index = sections.findIndex((section) => at(section, ["id"])?.text === id
    || [choice?.en, choice?.fr, id].includes(at(section, ["contents"])?.text));
  if (index >= 0) return ["sections", index];
  // A part that no section of the file asks for is made of values of the same name.
  return choice && isThere(at(outline, [id])) ? [id] : null;
}

/** The path of the text that has most of these words, and few others; of equals the nearer one. */
function bestText(words, outline, near) {
  let [best, path] = [0.6, null];
  for (const [where, { text }] of texts(outline)) {
    const own = new Set(wordsOf(text));
    const common = words.filter((word) => own.has(word)).length;
    const share = common / words.length * (0.9 + 0.1 * Math.min(1, words.length / own.size));
    const isNear = near && isWithin(near, where);
    const score = share + (isNear ? 0.2 : 0);
    if (share > 0.6 && score > best) [best, path] = [score, where];
  }
  return path;
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
