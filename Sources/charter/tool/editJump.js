import { at, inline, isThere, isWithin, texts } from "./editTree.js";

/**
 * The path of what a place on the page was made from; null: nothing tells, or another file has it.
 *
 * A text of the charter is looked for that has the words of the place; else the nearest fact,
 * heading or anchor says what it is about. `choices` are those of what sections and columns show,
 * and the purposes by the names of their keys.
 */
export function pathOf(place, outline, choices) {
  const heading = place.closest("th[data-column], dt[data-column]");
  if (heading) return column(heading.dataset.column, outline, choices.columns);
  const block = place.closest("p, li, dt, dd, td, th, h1, h2, h3, h4, caption");
  const [fact, inner] = [place.closest(FACTS), block?.querySelector(FACTS)];
  const about = (fact) => fact ? subject(fact, place, outline, choices) : null;
  const near = about(fact ?? inner) ?? (fact ? null : anchor(place, outline, choices));
  if (fact && !near) return null;
  const day = place.closest("time") ?? block?.querySelector("time");
  // What a built-in heading says stands in no field.
  const isSaid = day === place || block?.matches("h2") && !near?.includes("sections");
  const text = isSaid ? null : bestText(wordsOf(block?.textContent ?? ""), outline, near);
  // What shows facts of one thing shows no other's.
  const found = fact && text && !isWithin(near, text) ? null : text;
  // A cell is of its own field, whatever else has its words.
  if (near?.length === CELL && !isWithin(near, found ?? [])) return near;
  return found ?? (day ? bestText(wordsOf(day.dateTime), outline, near) : null) ?? near;
}

/** What shows facts of one thing of the charter. */
const FACTS = "[data-charter]:not([data-charter=charter])";

/** How long the path of a cell of the cookie table is: cookies, number, field. */
const CELL = 3;

/** What an element that shows facts is about; null: another file has it. */
function subject(fact, place, outline, { purposes }) {
  const { charter, name, key, provider, date } = fact.dataset;
  const path = {
    cookies: () => cookie(name, outline),
    purposes: () => purpose((written) => english(written, purposes) === key, outline),
    providers: () => ["providers", key],
    transfers: () => ["providers", provider, "transfers"],
    history: () => change(date, outline),
    consent: () => consent(fact, outline),
  }[charter]?.() ?? [charter];
  if (!isThere(at(outline, path))) return null;
  const shown = cell(place, fact, path);
  return charter === "cookies" || isThere(at(outline, shown)) ? shown : path;
}

/** What the nearest anchor is about; behind the heading of a part it is of no other part. */
function anchor(place, outline, choices) {
  for (let up = place; up && up.localName !== "body"; up = up.parentElement) {
    for (let near = up; near; near = near.previousElementSibling) {
      const path = near.id ? anchored(near.id, outline, choices) : null;
      if (path) return path;
      if (near.id && near.matches("h2, h3")) return builtIn(near.id, outline);
    }
  }
  return null;
}

/** What a part that the program writes of its own is made of; null: of nothing in the file. */
function builtIn(id, outline) {
  const providers = at(outline, ["providers"])?.entries ?? [];
  const sender = providers.find(({ value }) => isThere(at(value, ["transfers"])));
  const paths = {
    contact: [["controller"]], rights: [["dpo"], ["controller"]], history: [["updated"]],
    transfers: sender ? [["providers", sender.key, "transfers"]] : [],
  }[id] ?? [];
  return paths.find((path) => isThere(at(outline, path))) ?? null;
}

/** The field of the consent that is shown. */
function consent({ dataset }, outline) {
  const [field] = Object.keys(dataset).filter((name) => name !== "charter");
  const path = ["consent", field];
  return isThere(at(outline, path)) ? path : ["consent"];
}

function change(date, outline) {
  const changes = at(outline, ["history"])?.items ?? [];
  return ["history", changes.findIndex((change) => at(change, ["date"])?.text === date)];
}

function purpose(isMeant, outline) {
  const entry = at(outline, ["purposes"])?.entries?.find(({ key }) => isMeant(key));
  return ["purposes", entry?.key];
}

/** A purpose's key as the page has it. */
function english(key, purposes) {
  return purposes.find(({ fr }) => fr === key)?.key ?? key;
}

/** The field of a cookie that a cell shows; the cookie where nothing tells. */
function cell(place, row, path) {
  const index = place.closest("td, th")?.cellIndex ?? -1;
  const key = row.closest("table")?.tHead?.rows[0]?.cells[index]?.dataset.column;
  return path && key ? [...path, key] : path;
}

/** The column that the charter chose to show, or all where it chose none. */
function column(key, outline, choices) {
  const choice = choices.find(({ en }) => en === key);
  const items = at(outline, ["columns"])?.items ?? [];
  const index = items.findIndex((item) =>
    [choice?.en, choice?.fr].includes(item.text ?? item.entries?.[0]?.key));
  return index < 0 ? ["columns"] : ["columns", index];
}

function cookie(names, outline) {
  const cookies = at(outline, ["cookies"])?.items ?? [];
  const index = cookies.findIndex((value) => {
    const name = at(value, ["name"]);
    return name && (name.items ? name.items.map(inline).join(" ") : inline(name)) === names;
  });
  return ["cookies", index];
}

function anchored(id, outline, { contents, purposes }) {
  if (id.startsWith("purpose-")) {
    const path = purpose((key) => id === `purpose-${anchorOf(english(key, purposes))}`, outline);
    if (isThere(at(outline, path))) return path;
  }
  const sections = at(outline, ["sections"])?.items ?? [];
  const choice = contents.find(({ en }) => en === id);
  const isOf = (section, key, names) => names.includes(at(section, [key])?.text ?? null);
  const index = sections.findIndex((section) =>
    isOf(section, "id", [id]) || choice && isOf(section, "contents", [choice.en, choice.fr]));
  if (index >= 0) return ["sections", index];
  // A part that no section of the file asks for is made of values of the same name.
  return choice && isThere(at(outline, [id])) ? [id] : null;
}

/** A key as it stands in an anchor. */
function anchorOf(key) {
  return key.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\w.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The path of the text that has most of these words, and few others; of equals the nearer one. */
function bestText(words, outline, near) {
  // Far from everything, some words in common are nothing yet.
  const least = near ? 0.6 : 0.8;
  let [best, path] = [least, null];
  if (words.length === 0) return path;
  for (const [where, { text }] of texts(outline)) {
    const own = new Set(wordsOf(text));
    const common = words.filter((word) => own.has(word)).length;
    const share = common / words.length * (0.9 + 0.1 * Math.min(1, words.length / own.size));
    const isNear = near && isWithin(near, where);
    const score = share + (isNear ? 0.2 : 0);
    if (share > least && score > best) [best, path] = [score, where];
  }
  return path;
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
