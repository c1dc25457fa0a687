import { tell } from "./editWords.js";

/** Rules of which the form advises something else than a text file would. */
const OWN = [
  "exemption-missing", "french-missing", "legal-basis-missing", "list-faked", "name-invalid",
];
/** Rules whose messages name keys. */
const NAMING = ["same-site-none", "third-party-same-site"];
/** Rules that name languages. */
const OF_LANGUAGES = [
  "language-doubtful", "translation-copied", "translation-differs", "translation-missing",
];

/**
 * What a person is advised to do in the form; "": nothing but to fill in the field, which is there.
 *
 * Advice is worded for those who type a file. The second argument says where something was found.
 */
export function advice({ rule, help }, { path, field, isEmpty, isUnknown }, labels) {
  if (!help || isEmpty && path.length === field.length) return "";
  if (isUnknown) return unknownAdvice(help, labels);
  if (OWN.includes(rule)) return tell(`advice-${rule}`);
  return labels.named(help, { key: field.at(-1), isOfLanguages: OF_LANGUAGES.includes(rule) });
}

/** What to do with what no field of the form shows. */
function unknownAdvice(help, labels) {
  const [, meant] = /[“«]\u00a0?([\p{L}\d-]+)\u00a0?[”»]/u.exec(help) ?? [];
  const label = labels.of(meant);
  return label ? tell("adviceNear", { label }) : tell("adviceUnknown");
}

/** What was found, in the words of the form. */
export function wording({ rule, message }, labels) {
  if (rule === "key-missing") return tell("mustFill");
  const isOfLanguages = OF_LANGUAGES.includes(rule);
  return isOfLanguages || NAMING.includes(rule)
    ? labels.named(message, { isOfLanguages }) : labels.valued(message);
}
