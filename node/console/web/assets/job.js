// The page of one job. It is fetched again when the node says that something on it changed, now and then while
// anything else happens, and what differs is changed on the page.
import { byId, el, cell, start } from "./dom.js";
import { connect } from "./live.js";
import { setNow, tick } from "./clock.js";
import { replace } from "./panels.js";

const begin = start();
setNow(begin.now);
let due = 0;
let again = false;
let later = 0;

connect(begin.n, (d) => {
  if (d.many || (d.jobs || []).includes(begin.job)) soon();
  else later ||= setTimeout(soon, 5000);
}, soon);

// At most twice a second, however much happens.
function soon() {
  if (due) { again = true; return; }
  clearTimeout(later);
  later = 0;
  load();
  due = setTimeout(() => { due = 0; if (again) { again = false; soon(); } }, 500);
}

async function load() {
  const answer = await fetch("/api/job/" + begin.job);
  if (!answer.ok) return;
  const job = await answer.json();
  setNow(job.now);
  byId("job-title").textContent = job.title;
  byId("job-state").replaceChildren(cell(job.state));
  byId("steps").replaceChildren(...job.steps.map((s) => el("li", { class: s.state }, el("span", {}, s.name))));
  for (const [name, rows] of Object.entries(job.panels)) replace(name, rows);
  documents(job.documents);
  tick();
}

// A document never changes; one that came is added.
function documents(list) {
  const home = byId("documents");
  const key = list.map((d) => d.hash + Boolean(d.text)).join();
  if (home.dataset.shown === key) return;
  home.dataset.shown = key;
  home.replaceChildren(...list.map((d) => el("details", { class: "document", open: Boolean(d.text) },
    el("summary", {}, d.name),
    el("dl", { class: "facts" }, fact("Hash", d.hash), fact("Address", d.uri)),
    d.text ? el("pre", { tabindex: "0" }, d.text) : el("p", { class: "empty" }, "It cannot be shown: " + d.fault))));
}

function fact(name, value) { return el("div", {}, el("dt", {}, name), el("dd", { class: "mono" }, value)); }
