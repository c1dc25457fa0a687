import { element } from "./element.js";
import { languageName } from "./words.js";
import { tell } from "./editWords.js";

/**
 * The control for a scalar of that type: `{element, get, set}`, whose value is the charter's text.
 *
 * `form` gives the choices of references and the language of the file's keys.
 */
export function control(form, type, properties) {
  switch (type.kind) {
    case "choice": return select(properties, () => options(form, type));
    case "reference": return select(properties, () => references(form, type.to));
    case "one-of": return select(properties, () => type.options);
    case "date": return date(properties);
    case "prose": return area(properties, 8);
    case "text": return area(properties, 2);
    case "line": return area({ ...properties, "data-line": "" }, 2);
    default: return input(properties, type.kind);
  }
}

const inputTypes = { address: "url", email: "email" };

function input(properties, kind) {
  const made = element("input", {
    type: inputTypes[kind] ?? "text", spellcheck: "false", autocomplete: "off", ...properties,
  });
  return simple(made);
}

function area(properties, rows) {
  const made = element("textarea", { rows, ...properties });
  made.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && "line" in made.dataset) event.preventDefault();
  });
  return simple(made);
}

function simple(made) {
  return { element: made, get: () => made.value, set: (text) => { made.value = text; } };
}

/** A day; what is not written as a day stays a text. */
function date(properties) {
  const made = element("input", { type: "date", ...properties });
  return {
    element: made,
    get: () => made.validity.badInput ? null : made.value,
    set: (text) => {
      made.type = text === "" || /^\d{4}-\d\d-\d\d$/.test(text) ? "date" : "text";
      made.value = text;
    },
  };
}

/** A choice; a value that is none of the options stands among them as it is. */
function select(properties, list) {
  const made = element("select", properties);
  let written = "";
  const set = (text) => {
    written = text;
    const all = list();
    const known = all.find((option) => option.value === text || option.aliases?.includes(text));
    const shown = [{ value: "", label: tell("none") }, ...all];
    if (text !== "" && !known) shown.push({ value: text, label: tell("unknownValue", { text }) });
    made.replaceChildren(...shown.map(({ value, label }) => element("option", { value }, label)));
    made.value = known?.value ?? text;
    made.dataset.shown = made.value;
  };
  return {
    element: made, set,
    // A value in the other spelling stays as it is written until another one is chosen.
    get: () => made.value === made.dataset.shown ? written : made.value,
  };
}

function options(form, type) {
  return type.options.map(({ en, fr, label }) => form.isFrench
    ? { value: fr, label, aliases: [en, bare(fr)] }
    : { value: en, label, aliases: [fr, bare(fr)] });
}

function references(form, to) {
  const known = form.references[to].map((reference) => named(form, reference));
  return [...known, { value: NEW, label: tell(`new-${to}`) }];
}

/** What can be referred to as a choice, by its key in the language of the file. */
export function named(form, { key, name, fr }) {
  const value = form.isFrench && fr ? fr : key;
  const label = name === key ? value : `${name} (${value})`;
  return { value, label, aliases: fr ? [key, fr, bare(fr)] : [] };
}

/** What is chosen to name something that is not there yet. */
export const NEW = "\u0000new";

/** A key without accents, as it may be typed. */
function bare(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

const regions = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });

/** What a short text means, in words: of a country's or a language's code; "" where nothing. */
export function meaning(kind, text) {
  try {
    if (kind === "country" && /^[A-Za-z]{2}$/.test(text)) return regions.of(text.toUpperCase());
    if (kind === "language") return languageName(text);
  } catch {
    // Not a code: there is nothing to say.
  }
  return "";
}
