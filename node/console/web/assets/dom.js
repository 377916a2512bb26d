// Small helpers to make and change elements. Text goes in as text only: nothing here parses markup.

const svgSpace = "http://www.w3.org/2000/svg";

export function el(tag, attrs = {}, ...kids) {
  return fill(document.createElement(tag), attrs, kids);
}

export function svg(tag, attrs = {}, ...kids) {
  return fill(document.createElementNS(svgSpace, tag), attrs, kids);
}

function fill(node, attrs, kids) {
  for (const [name, value] of Object.entries(attrs)) {
    if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...kids);
  return node;
}

export function byId(id) { return document.getElementById(id); }

export function show(node, shown) { if (node) node.hidden = !shown; }

// start is what the server gave the scripts to begin with.
export function start() { return JSON.parse(byId("start").textContent); }

const badges = ["good", "warn", "bad", "calm"];

// only paths of this server are linked to
function local(href) { return typeof href === "string" && /^\/(?!\/)/.test(href); }

// cell makes the element of a cell as the server's templates do.
export function cell(c) {
  const hint = c.d || undefined;
  if (c.h && local(c.h)) return el("a", { href: c.h, title: hint }, c.t || "");
  if (c.k === "until" || c.k === "since") return el("time", { class: c.k, "data-at": c.a });
  if (badges.includes(c.k)) return el("span", { class: "badge " + c.k, title: hint }, c.t || "");
  return el("span", { class: c.k || undefined, title: hint }, c.t || "");
}
