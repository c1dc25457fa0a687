/** Where the program's paths begin. */
export const root = new URL("..", import.meta.url);

/** What the program answers to a question, which is JSON; null: it knows of no such thing. */
export async function read(path) {
  const response = await fetch(new URL(path, root));
  return response.ok ? response.json() : null;
}

/** Calls `onchange` after each change, and once at the start; `onlost` when the program is gone. */
export function listen(onchange, onlost) {
  const events = new EventSource(new URL("events", root));
  events.addEventListener("open", () => onchange());
  events.addEventListener("message", () => onchange());
  events.addEventListener("error", () => onlost());
}
