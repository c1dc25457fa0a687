import { element } from "./element.js";
import { say } from "./words.js";

const order = ["error", "warning", "advice", "todo"];

/** How much was found, in words: "2 errors, 1 warning". */
export function summary(state) {
  if (state.failure) return state.failure;
  const parts = order
    .map((severity) => [severity, state.diagnostics.filter((d) => d.severity === severity).length])
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => say(`${severity}s`, { count }));
  return parts.length === 0 ? say("good") : parts.join(", ");
}

/** How much the worst of it matters: `error`, `warning`, `advice`, `todo` or `good`. */
export function worst(state) {
  if (state.failure) return "error";
  return order.find((severity) => state.diagnostics.some((d) => d.severity === severity)) ?? "good";
}

/** These diagnostics as a list; `item` makes the item of one. */
export function findings(diagnostics, item = finding) {
  return element("ol", { class: "findings" }, diagnostics.map((diagnostic) => item(diagnostic)));
}

/** A diagnostic with its place in the file, for those who read the file. */
export function finding(diagnostic) {
  const { line, column, file, severity } = diagnostic;
  return element("li", { class: severity },
    element("p", { class: "what" },
      element("strong", {}, say(severity)), " ",
      element("span", { class: "place" }, `${file}, ${say("place", { line, column })}`)),
    element("p", {}, diagnostic.subject ? `${capital(diagnostic.subject)} — ` : "",
      diagnostic.message, " ", element("code", {}, `[${diagnostic.rule}]`)),
    diagnostic.excerpt ? excerpt(diagnostic) : null,
    diagnostic.help ? element("p", { class: "help" }, diagnostic.help) : null);
}

/** The author's line with the place marked. */
function excerpt({ excerpt: text, column, length }) {
  const signs = [...text];
  const from = Math.max(0, column - 1 - 40);
  const [start, end] = [column - 1, Math.min(column - 1 + Math.max(length, 1), signs.length)];
  return element("pre", {}, from > 0 ? "…" : "", signs.slice(from, start).join(""),
    element("mark", {}, signs.slice(start, end).join("") || " "),
    signs.slice(end, end + 80).join(""), end + 80 < signs.length ? "…" : "");
}

function capital(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
