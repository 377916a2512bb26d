// Panels are lists of keyed rows. The page's own rows are the state; a change touches the cells that differ, so that
// focus, selection and scrolling stay where they are.
import { el, cell, show } from "./dom.js";
import { tick } from "./clock.js";

const makers = {
  table(row, panel) {
    const heads = [...panel.querySelectorAll("thead th")].map((h) => h.textContent);
    return el("tr", { "data-key": row.k }, ...row.c.map((c, i) => el("td", { "data-label": heads[Math.min(i, heads.length - 1)] }, cell(c))));
  },
  list(row) { return el("li", { "data-key": row.k }, ...row.c.flatMap((c) => [cell(c), " "])); },
  tiles(row) {
    return el("div", { class: "tile", "data-key": row.k }, el("h2", {}, row.c[0].t || ""), el("p", { class: "figure" }, cell(row.c[1])), el("p", { class: "under" }, row.c[2].t || ""));
  },
  status(row) { return el("div", { "data-key": row.k }, el("dt", {}, row.k), el("dd", {}, cell(row.c[0]))); },
  facts(row) { return el("div", { "data-key": row.k }, el("dt", {}, row.c[0].t || ""), el("dd", {}, cell(row.c[1]))); },
};

function rowsOf(panel) { return panel.tagName === "TABLE" ? panel.tBodies[0] : panel; }

// merge brings an old row to a new one's content and keeps the elements that are the same.
function merge(old, fresh) {
  if (old.isEqualNode(fresh)) return;
  if (old.children.length !== fresh.children.length) { old.replaceWith(fresh); return; }
  [...fresh.children].forEach((now, i) => {
    const was = old.children[i];
    if (!sameBut(was, now)) was.replaceWith(now);
  });
}

// a clock's words change by themselves
function sameBut(a, b) {
  const at = (n) => n.querySelector("time[data-at]");
  if (at(a) && at(b)) return at(a).dataset.at === at(b).dataset.at && at(a).classList.contains("until") === at(b).classList.contains("until");
  return a.isEqualNode(b);
}

// change applies what the server says of a panel.
export function change(name, d) {
  const panel = document.querySelector(`[data-panel="${name}"]`);
  if (!panel) return;
  const make = makers[panel.dataset.kind];
  const home = rowsOf(panel);
  const known = new Map([...home.children].map((n) => [n.dataset.key, n]));
  for (const key of d.gone || []) { known.get(key)?.remove(); known.delete(key); }
  for (const row of d.set || []) {
    const fresh = make(row, panel);
    const old = known.get(row.k);
    if (old) {
      merge(old, fresh);
      known.set(row.k, old.isConnected ? old : fresh);
    } else {
      home.append(fresh);
      known.set(row.k, fresh);
    }
  }
  if (d.order) arrange(home, d.order.map((k) => known.get(k)).filter(Boolean));
  show(document.querySelector(`[data-empty="${name}"]`), home.children.length === 0);
  if (d.note !== undefined && d.note !== null) {
    const note = document.querySelector(`[data-note="${name}"]`);
    if (note) { note.textContent = d.note; show(note, d.note !== ""); }
  }
  tick(panel);
}

// arrange moves only what is not in its place.
function arrange(home, nodes) {
  let at = home.firstElementChild;
  for (const node of nodes) {
    if (node === at) { at = at.nextElementSibling; continue; }
    home.insertBefore(node, at);
  }
}

// replace makes a panel show exactly these rows.
export function replace(name, d) {
  const panel = document.querySelector(`[data-panel="${name}"]`);
  if (!panel) return;
  const stay = new Set((d.set || []).map((r) => r.k));
  const gone = [...rowsOf(panel).children].map((n) => n.dataset.key).filter((k) => !stay.has(k));
  change(name, { set: d.set, gone, order: (d.set || []).map((r) => r.k), note: d.note ?? "" });
}
