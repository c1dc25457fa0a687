import { tell } from "./editWords.js";

/** A field as advice names it: its key, quoted, or its key with a value. */
const named = /([“«]\u00a0?)([\p{L}\d-]+)(?:\u00a0?: *([^”»]*?))?(\u00a0?[”»])/gu;

/**
 * What a person is advised to do in the form; "": nothing but to fill in the field, which is there.
 *
 * Advice is worded for those who type a file. `place` is where something was found; `labels` are
 * those of the fields, by their keys.
 */
export function advice({ help }, { path, field, isEmpty }, labels) {
  if (!help || isEmpty && path.length === field.length) return "";
  return help.replace(named, (whole, open, key, value, close) => {
    const known = labels.get(key);
    return known ? open + said(known, value) + close : whole;
  });
}

function said({ label, options }, value) {
  if (value === undefined) return label;
  return tell("labelled", {
    label, value: value === "[]" ? tell("stateNone") : options.get(value) ?? value,
  });
}

/** How the form labels the fields of a type, and of all in it: `{label, options}` by both keys. */
export function labelsOf(type, labels = new Map()) {
  if (type.of) labelsOf(type.of, labels);
  for (const field of type.fields ?? []) {
    const options = field.type.options?.map(({ en, fr, label }) => [[en, label], [fr, label]]);
    const words = { label: field.label, options: new Map(options?.flat()) };
    for (const key of [field.key, field.name]) labels.set(key, words);
    labelsOf(field.type, labels);
  }
  return labels;
}
