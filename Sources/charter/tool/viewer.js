import { choice, element } from "./element.js";
import { findings, summary, worst } from "./findings.js";
import { listen, read, root } from "./live.js";
import { Pane } from "./pane.js";
import { languageName, say } from "./words.js";

const name = document.body.dataset.charter;
const address = encodeURIComponent(name);
const files = {
  page: "index.html", fragment: "fragment.html", markdown: "charter.md", text: "charter.txt",
};
const widths = { phone: "360px", tablet: "768px", full: "100%" };
const wishes = new URLSearchParams(location.hash.slice(1));
const wish = {
  language: wishes.get("language"), format: wishes.get("format") ?? "page",
  width: wishes.get("width") ?? "full",
};
let state = null;

const bar = element("div", { class: "bar" });
const panel = element("section", { class: "panel", "aria-label": say("state") });
const status = element("p", { class: "status", role: "status" });
const panes = element("main", { class: "panes" });
const left = new Pane(followReader);
const right = new Pane();
document.body.append(
  element("header", {},
    element("p", { class: "back" }, element("a", { href: root.href }, say("allCharters"))),
    element("h1", {}, `${say("preview")} — ${name}`), bar, status),
  panel, panes);
panes.append(left.holder);

async function update() {
  const next = await read(`state/${address}`);
  const isFirst = state === null;
  if (!isFirst && next?.revision === state.revision) {
    status.textContent = "";
    return;
  }
  state = next ?? { diagnostics: [], pages: [], failure: say("noCharter"), revision: 0 };
  status.textContent = isFirst ? "" : state.isCurrent ? say("updated") : summary(state);
  const languages = languagesOf(state.pages);
  if (wish.language !== "both" && !languages.includes(wish.language)) {
    wish.language = languages[0] ?? null;
  }
  showBar(languages);
  showPanel();
  showPanes(languages);
}

function languagesOf(pages) {
  return pages.filter((page) => page.endsWith("/index.html")).map((page) => page.split("/")[0]);
}

function showBar(languages) {
  const sides = languages.length > 1 ? [{ key: "both", label: say("sideBySide") }] : [];
  const focus = document.activeElement?.closest?.(".bar") ? document.activeElement : null;
  bar.replaceChildren(
    choice("language", say("language"),
      [...languages.map((code) => ({ key: code, label: languageName(code) })), ...sides],
      wish.language, (key) => change("language", key)),
    choice("format", say("format"),
      Object.keys(files).map((key) => ({ key, label: say(key) })),
      wish.format, (key) => change("format", key)),
    choice("width", say("width"),
      Object.keys(widths).map((key) => ({ key, label: say(key) })),
      wish.width, (key) => change("width", key)));
  if (focus) bar.querySelector(`[name=${focus.name}][value="${CSS.escape(focus.value)}"]`)?.focus();
}

function change(key, value) {
  wish[key] = value;
  history.replaceState(null, "", `#${new URLSearchParams(wish)}`);
  showPanes(languagesOf(state.pages));
}

function showPanel() {
  const kind = worst(state);
  panel.className = `panel ${kind}`;
  const isOpen = panel.querySelector("details")?.open;
  const title = element("span", { class: "summary" }, summary(state));
  const isStale = !state.isCurrent && state.pages.length > 0;
  // What keeps the page stands apart from what can wait.
  const faults = state.diagnostics.filter(({ fault }) => fault);
  const others = state.diagnostics.filter(({ fault }) => !fault);
  panel.replaceChildren(
    ...faults.length > 0 ? [findings(faults)] : [],
    others.length === 0
      ? element("p", {}, title)
      : element("details", { open: isOpen }, element("summary", {}, title), findings(others)),
    isStale ? element("p", { class: "stale" }, say("stale")) : "");
}

function showPanes(languages) {
  panes.style.setProperty("--width", widths[wish.width]);
  const shown = wish.language === "both" ? languages.slice(0, 2) : [wish.language];
  // A frame that is put where it stands already would be loaded anew, from its beginning.
  if (shown.length === 1) right.holder.remove();
  else if (!right.holder.isConnected) panes.append(right.holder);
  shown.forEach((language, index) => show(language, [left, right][index]));
}

function show(language, pane) {
  const page = `${language}/${files[wish.format]}`;
  if (state.pages.length === 0) return pane.tell(say("noPage"));
  if (!state.pages.includes(page)) return pane.tell(say("noSuchPage"));
  pane.show(`site/${address}/${page}`, say("pageIn", { language: languageName(language) }));
}

/** Keeps the choice of the language true when the reader follows the page's own link. */
function followReader(path) {
  const language = path.split("/")[2];
  if (wish.language === "both" || language === wish.language) return;
  if (!languagesOf(state.pages).includes(language)) return;
  wish.language = language;
  showBar(languagesOf(state.pages));
}

listen(update, () => { status.textContent = say("lost"); });
