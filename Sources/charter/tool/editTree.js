/**
 * The draft as a tree of values.
 *
 * A value is `{kind: "text", text}`, `{kind: "list", items}`, `{kind: "map", entries}` or
 * `{kind: "nothing"}`, each with the line and column where it begins. An entry is
 * `{key, written, line, column, value}`: its key in the format's English, and as it is written.
 * A path is a list of keys and indexes.
 */

/** The tree of what the program says of a draft. */
export function tree(told) {
  const { line, column } = told;
  if (told.items) return { kind: "list", items: told.items.map(tree), line, column };
  if (told.entries) {
    const entries = told.entries.map(({ key, field, line, column, value }) =>
      ({ key: field, written: key, line, column, value: tree(value) }));
    return { kind: "map", entries, line, column };
  }
  if (told.text === undefined) return { kind: "nothing", line, column };
  return { kind: "text", text: told.text, line, column };
}

/** The value there; undefined: there is none. */
export function at(value, path) {
  return path.reduce((value, step) => child(value, step), value);
}

function child(value, step) {
  if (typeof step === "number") return value?.items?.[step];
  return value?.entries?.find((entry) => entry.key === step)?.value;
}

/** Whether something is written there. */
export function isThere(value) {
  return value !== undefined && value.kind !== "nothing";
}

/** The edit that gives that path that value, with the mappings around it that are not there. */
export function setting(root, path, value) {
  let [known, made] = [path, value];
  while (known.length > 1 && !isThere(at(root, known.slice(0, -1)))) {
    const step = known.at(-1);
    made = typeof step === "number" ? [made] : { [step]: made };
    known = known.slice(0, -1);
  }
  return { edit: "set", path: known, value: made };
}

/** The places of trees that were asked for: a large file has thousands, and as many findings. */
const known = new WeakMap();

/** The path of the value that stands at that line and column, or begins next before it. */
export function nearest(root, line, column) {
  if (!known.has(root)) known.set(root, [...places(root, [])]);
  const all = known.get(root);
  // They are in the order of the file.
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [, place] = all[middle];
    if (place.line > line || place.line === line && place.column > column) high = middle;
    else low = middle + 1;
  }
  return low > 0 ? all[low - 1][0] : [];
}

/**
 * Where something was found: `path` is that of what it is said of, `field` that of the field to go
 * to, and `isEmpty` says whether nothing is written there yet.
 *
 * The program counts items in all files of the charter, the form in its own.
 */
export function about({ rule, line, column, path = [], missing = [] }, root) {
  const near = nearest(root, line, column);
  const own = (path) => path.map((step, index) => isWithin(path.slice(0, index), near)
    && typeof step === "number" && typeof near[index] === "number" ? near[index] : step);
  const empty = missing.map(own).filter((path) => !isThere(at(root, path)));
  const found = path.length > 0 ? written(own(path), near, { line, column }, root) : near;
  const list = at(root, found)?.items;
  // What is missing in a list is one more item.
  const field = rule.endsWith("-missing") && list ? [...found, list.length] : found;
  if (empty.length === 0) return { path: found, field, isEmpty: !isThere(at(root, found)) };
  const whole = shared(empty);
  return { path: whole.length > 0 ? whole : found, field: empty[0], isEmpty: true };
}

/** That path, or the nearer one of the part of it that is meant, or of one text for all languages. */
function written(path, near, { line, column }, root) {
  const value = at(root, path);
  if (!value && at(root, path.slice(0, -1))?.kind === "text") return path.slice(0, -1);
  const isPart = path.length < near.length && isWithin(path, near);
  return isPart && (value.line !== line || value.column !== column) ? near : path;
}

/** The beginning that paths share. */
function shared([first, ...others]) {
  const end = first.findIndex((step, index) => others.some((path) => path[index] !== step));
  return end < 0 ? first : first.slice(0, end);
}

/** Whether a path leads to what another one leads through, or ends at. */
export function isWithin(path, other) {
  return path.every((step, index) => step === other[index]);
}

/** All values with their places, in the order of the file. */
export function* places(value, path) {
  yield [path, value];
  for (const [index, item] of (value.items ?? []).entries()) yield* places(item, [...path, index]);
  for (const entry of value.entries ?? []) {
    yield [[...path, entry.key], entry];
    yield* places(entry.value, [...path, entry.key]);
  }
}

/** All texts with their paths. */
export function texts(root) {
  return [...places(root, [])].filter(([, value]) => value.kind === "text");
}

/** A value as a person reads it on one line. */
export function inline(value) {
  switch (value?.kind) {
    case "text": return value.text;
    case "list": return `[${value.items.map(inline).join(", ")}]`;
    case "map":
      return `{${value.entries.map(pair).join(", ")}}`;
    default: return "";
  }
}

function pair({ written, value }) {
  return `${written}: ${inline(value)}`;
}

/** A localized value in the first of these languages that has one; "" where none has. */
export function localized(value, languages) {
  if (value?.kind === "text") return value.text;
  for (const language of languages) {
    const text = child(value, language)?.text;
    if (text) return text;
  }
  return "";
}

/** A key made of a name: small letters without accents, digits and hyphens. */
export function slug(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
