// The graph of jobs. The server lays it out; this draws the boxes, and moves those that moved.
import { svg, byId, show } from "./dom.js";

const width = 204;
const height = 64;

export class Graph {
  constructor(canvas, scene) {
    this.canvas = canvas;
    this.nodes = new Map();
    this.shapes = new Map();
    const old = canvas.querySelector("svg.graph");
    this.edges = svg("g", { class: "edges" });
    this.boxes = svg("g", { class: "nodes" });
    this.root = svg("svg", { class: "graph", role: "group", "aria-label": "Graph of jobs" }, this.edges, this.boxes);
    this.reset(scene);
    if (old) old.replaceWith(this.root); else canvas.prepend(this.root);
  }

  reset(scene) {
    const stay = new Set(scene.nodes.map((n) => n.k));
    this.apply({ w: scene.w, h: scene.h, set: scene.nodes, gone: [...this.nodes.keys()].filter((k) => !stay.has(k)) });
  }

  apply(d) {
    for (const k of d.gone || []) this.remove(k);
    for (const n of d.set || []) this.nodes.set(n.k, n);
    for (const n of d.set || []) this.draw(n);
    for (const m of d.move || []) this.move(m);
    this.connect();
    this.root.setAttribute("width", d.w);
    this.root.setAttribute("height", d.h);
    this.root.setAttribute("viewBox", `0 0 ${d.w} ${d.h}`);
    show(byId("graph-empty"), this.nodes.size === 0);
  }

  remove(k) {
    const s = this.shapes.get(k);
    if (s) { s.box.remove(); s.edge?.remove(); }
    this.shapes.delete(k);
    this.nodes.delete(k);
  }

  move(m) {
    const n = this.nodes.get(m.k);
    if (!n) return;
    n.x = m.x;
    n.y = m.y;
    this.shapes.get(m.k).box.style.transform = `translate(${n.x}px, ${n.y}px)`;
  }

  draw(n) {
    let s = this.shapes.get(n.k);
    const linked = typeof n.h === "string" && n.h.startsWith("/");
    if (!s || s.linked !== linked) {
      s?.box.remove();
      const title = svg("title");
      const rect = svg("rect", { width, height, rx: 9 });
      const head = svg("text", { class: "title", x: 12, y: 20 });
      const tail = svg("text", { class: "title", x: 12, y: 36 });
      const line = svg("text", { class: "line", x: 12, y: 54 });
      const box = svg(linked ? "a" : "g", {}, title, rect, head, tail, line);
      this.boxes.append(box);
      s = { box, title, head, tail, line, linked, edge: s?.edge };
      this.shapes.set(n.k, s);
    }
    s.box.setAttribute("class", "node " + n.c);
    if (linked) s.box.setAttribute("href", n.h);
    s.box.style.transform = `translate(${n.x}px, ${n.y}px)`;
    setText(s.title, `${n.t}, ${n.s || ""}`);
    setText(s.head, n.a);
    setText(s.tail, n.b || "");
    setText(s.line, cut(n.s || "", 29));
  }

  // connect draws the line from each box's parent; a parent that moved takes its lines along.
  connect() {
    for (const [k, n] of this.nodes) {
      const s = this.shapes.get(k);
      const p = n.p ? this.nodes.get(n.p) : null;
      if (!p) { s.edge?.remove(); s.edge = undefined; continue; }
      if (!s.edge) { s.edge = svg("path"); this.edges.append(s.edge); }
      const [x1, y1, x2, y2] = [p.x + width, p.y + height / 2, n.x, n.y + height / 2];
      const m = (x1 + x2) / 2;
      const d = `M${x1} ${y1}C${m} ${y1} ${m} ${y2} ${x2} ${y2}`;
      if (s.d !== d) { s.edge.setAttribute("d", d); s.d = d; }
    }
  }
}

function setText(node, text) { if (node.textContent !== text) node.textContent = text; }

function cut(text, most) {
  const runes = [...text];
  return runes.length > most ? runes.slice(0, most - 1).join("") + "…" : text;
}
