import { choice, element } from "./element.js";
import { Conflict } from "./editConflict.js";
import { Draft } from "./editDraft.js";
import { Faulty } from "./editFaulty.js";
import { Form } from "./editForm.js";
import { pathOf } from "./editJump.js";
import { listen, read } from "./live.js";
import { Pane, isOurs } from "./pane.js";
import { Panel } from "./editPanel.js";
import { tell } from "./editWords.js";
import { languageName, say } from "./words.js";

const name = document.body.dataset.charter;
const address = encodeURIComponent(name);
const draft = new Draft();
let state = null;
let language = document.documentElement.lang;

const status = element("p", { class: "status", role: "status" });
const mark = element("span", { class: "mark" });
const button = (key, act, keys) => element("button", {
  type: "button", onclick: act, "aria-keyshortcuts": keys,
  title: `${tell(key)} (${keys.replace("Control", "Ctrl")})`,
}, tell(key));
const undo = button("undo", () => step("undo"), "Control+Z");
const redo = button("redo", () => step("redo"), "Control+Y");
const save = button("save", saveDraft, "Control+S");
save.classList.add("main");
const conflict = new Conflict(resolve);
const tabs = element("div", { class: "bar tabs" });
const languages = element("div", { class: "bar" });
const pane = new Pane(followReader);
const form = new Form(draft, await read("form"), announce);
const panel = new Panel(form.marks, goTo);
const faulty = new Faulty(form, step);
form.element.addEventListener("input", () => pane.postpone());
form.marks.onchange = () => panel.show(state);

document.body.dataset.view = "form";
document.body.append(
  element("header", {},
    element("h1", {}, `${tell("editing")} — ${name}`),
    element("div", { class: "bar" }, undo, redo, save, mark), status, panel.news, tabs),
  conflict.element, faulty.element, panel.element,
  element("main", { class: "editor" },
    element("section", { class: "side", "aria-label": tell("form") }, form.element),
    element("section", { class: "beside", "aria-label": say("page") }, languages, pane.holder)));

function announce(text) {
  status.textContent = text;
}

function update(next) {
  form.update(next);
  conflict.update(next.conflict);
  if (form.isEditable) faulty.hide();
  else faulty.show(next.faults);
  panel.element.hidden = !form.isEditable;
  // A button that is disabled would lose the focus.
  undo.setAttribute("aria-disabled", `${!next.canUndo}`);
  redo.setAttribute("aria-disabled", `${!next.canRedo}`);
  if (next.isDirty && !mark.classList.contains("dirty")) announce("");
  mark.textContent = tell(next.isDirty ? "modified" : "saved");
  mark.classList.toggle("dirty", next.isDirty);
  showState();
}

async function showState() {
  const next = await read(`state/${address}`);
  if (!next || next.revision === state?.revision) return;
  state = next;
  form.marks.take(state.diagnostics, state.path);
  panel.show(state);
  showPane("showSoon");
}

/** Goes to the field in which something was found. */
function goTo(diagnostic) {
  announce("");
  showView("form");
  return form.revealAt(diagnostic);
}

function showPane(way = "show") {
  const all = state.pages.filter((page) => page.endsWith("/index.html"))
    .map((page) => page.split("/")[0]);
  if (!all.includes(language)) language = all[0] ?? null;
  languages.replaceChildren(choice("language", say("language"),
    all.map((code) => ({ key: code, label: languageName(code) })), language, (code) => {
      language = code;
      showPane();
      languages.querySelector(`[value="${CSS.escape(code)}"]`).focus();
    }));
  if (language === null) return pane.tell(say("noPage"));
  return pane[way](
    `site/${address}/${language}/index.html`, say("pageIn", { language: languageName(language) }));
}

/** Takes a click on the page to its field, and keeps the choice of the language true. */
function followReader(path) {
  const page = pane.document;
  page.documentElement.style.cursor = "pointer";
  page.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    // A link to another site shows a value of the charter; with Ctrl it is followed.
    if (link && (isOurs(link) || event.ctrlKey || event.metaKey) || !form.outline) return;
    if (!form.isEditable) return announce(tell("faulty"));
    const found = pathOf(event.target, form.outline, form.choices);
    if (!found) return link ? undefined : announce(tell("noField"));
    event.preventDefault();
    announce(link ? tell("linkOpens") : "");
    showView("form");
    return form.reveal(found);
  });
  const code = path.split("/")[2];
  if (code === language || !state.pages.includes(`${code}/index.html`)) return;
  language = code;
  showPane();
}

async function step(name, message) {
  const { canUndo, canRedo } = draft.state;
  if (name === "undo" && !canUndo || name === "redo" && !canRedo) return announce(tell(`${name}None`));
  const { revision } = draft.state;
  const refusal = await draft.ask(name, () => message ?? {});
  const isDone = draft.state.revision !== revision;
  announce(refusal ? refusal.message : tell(isDone ? `${name}Done` : `${name}None`));
}

async function saveDraft() {
  const field = await form.send();
  form.marks.leaveAll();
  const refusal = await draft.ask("save");
  field?.focus();
  if (refusal) announce(refusal.message);
  else announce(field ? tell("savedBut", { reason: field.refusal }) : tell("savedNow"));
}

async function resolve(chosen) {
  const refusal = await draft.ask("resolve", () => ({ choice: chosen }));
  announce(refusal ? refusal.message : tell(chosen === "mine" ? "keptMine" : "tookTheirs"));
  save.focus();
}

/** Which of the two is seen where there is no room for both. */
function showView(view) {
  document.body.dataset.view = view;
  tabs.replaceChildren(choice("view", tell("view"),
    [{ key: "form", label: tell("form") }, { key: "page", label: say("page") }], view, (key) => {
      showView(key);
      tabs.querySelector(`[value=${key}]`).focus();
    }));
}

document.addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === "s") {
    event.preventDefault();
    saveDraft();
  }
  if (event.target.matches?.("input:not([type=radio]), textarea")) return;
  const name = key === "y" || key === "z" && event.shiftKey ? "redo" : key === "z" ? "undo" : null;
  if (!name) return;
  event.preventDefault();
  step(name);
});

addEventListener("beforeunload", (event) => {
  if (draft.state?.isDirty || draft.isBusy || form.isPending) event.preventDefault();
});

showView("form");
draft.onchange(update);
listen(async () => {
  await draft.load();
  await showState();
}, () => {
  announce(tell("lost"));
  // Nobody knows any more what is saved.
  mark.textContent = "";
});
