// The overview.
import { byId, el, show, start } from "./dom.js";
import { connect } from "./live.js";
import { setNow } from "./clock.js";
import { replace } from "./panels.js";
import { Graph } from "./graph.js";
import { Charts } from "./charts.js";

const begin = start();
setNow(begin.now);
const graph = new Graph(byId("view-graph"), begin.graph);
const charts = new Charts(begin.charts);
let searching = false;

connect(begin.n, (d) => {
  if (d.graph) { graph.apply(d.graph); textIsOld(); }
  if (d.charts) charts.apply(d.charts);
}, (page) => {
  graph.reset(page.graph);
  charts.apply(page.charts || []);
  textIsOld();
}, { overview: true });

// Tabs, by mouse and by arrow keys.
const tabs = [...document.querySelectorAll('[role="tab"]')];
function choose(tab) {
  for (const t of tabs) {
    const chosen = t === tab;
    t.setAttribute("aria-selected", String(chosen));
    t.tabIndex = chosen ? 0 : -1;
    show(byId(t.getAttribute("aria-controls")), chosen);
  }
  if (tab.id !== "tab-graph") loadText();
}
for (const [i, t] of tabs.entries()) {
  t.addEventListener("click", () => choose(t));
  t.addEventListener("keydown", (e) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    const next = tabs[(i + step + tabs.length) % tabs.length];
    next.focus();
    choose(next);
  });
}

// The Mermaid text is fetched while somebody looks at it, at most once a second.
let text = "";
let waiting = 0;
function textIsOld() {
  if (byId("tab-graph").getAttribute("aria-selected") === "true" || waiting) return;
  waiting = setTimeout(() => { waiting = 0; loadText(); }, 1000);
}
async function loadText() {
  const answer = await fetch("/mission.mmd");
  if (!answer.ok) return;
  text = await answer.text();
  byId("mermaid-text").textContent = text;
  if (!byId("view-mermaid")?.hidden) render();
}
byId("copy-text").addEventListener("click", async () => {
  await navigator.clipboard.writeText(text);
  byId("copy-text").textContent = "Copied";
});

// Mermaid runs in a frame without an origin: what it makes of a stranger's text stays there.
let frame = null;
let ready = false;
function render() {
  const home = byId("view-mermaid");
  if (!home) return;
  if (!frame) {
    frame = el("iframe", { src: "/diagram", sandbox: "allow-scripts", title: "Mission, rendered by Mermaid" });
    home.append(frame);
    return;
  }
  if (ready) frame.contentWindow.postMessage({ text, theme: document.documentElement.dataset.theme }, "*");
}
addEventListener("message", (e) => {
  if (!frame || e.source !== frame.contentWindow) return;
  if (e.data === "ready") { ready = true; render(); }
  if (typeof e.data?.height === "number") frame.style.height = Math.min(Math.max(e.data.height, 200), 4000) + "px";
  if (e.data?.drawn) frame.dataset.drawn = String(e.data.drawn);
});

// Search in what happened. Older things are on the server; while a search is shown the list stands still.
const search = byId("search");
const panel = document.querySelector('[data-panel="events"]');
const empty = document.querySelector('[data-empty="events"]');
// While something is searched for, the list is not the one that the stream of changes means.
function name(as) { panel.dataset.panel = as; empty.dataset.empty = as; }
search.addEventListener("submit", async (e) => {
  e.preventDefault();
  const q = byId("query").value.trim();
  if (!q) { search.reset(); return; }
  const answer = await fetch("/api/events?q=" + encodeURIComponent(q));
  if (!answer.ok) return;
  const rows = await answer.json();
  searching = true;
  name("found");
  replace("found", rows);
  const n = (rows.set || []).length;
  byId("search-note").textContent = n === 0 ? "Nothing that happened since this node started matches." : `${n} found, the newest in front.`;
  show(byId("search-note"), true);
  show(search.querySelector('[type="reset"]'), true);
});
search.addEventListener("reset", async () => {
  if (!searching) return;
  searching = false;
  name("events");
  show(byId("search-note"), false);
  show(search.querySelector('[type="reset"]'), false);
  const answer = await fetch("/api/page");
  if (answer.ok) replace("events", (await answer.json()).panels.events);
});
