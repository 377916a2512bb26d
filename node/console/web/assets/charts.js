// Small charts over chain time, drawn as SVG.
import { el, svg } from "./dom.js";
import { span } from "./clock.js";

const w = 400;
const h = 80;
const pad = { left: 0, right: 0, top: 4, bottom: 2 };

export class Charts {
  constructor(list) {
    this.data = new Map();
    this.apply(list || []);
  }

  apply(list) {
    for (const c of list) {
      const known = this.data.get(c.name);
      if (c.add && known) {
        const from = c.points[0][0];
        while (known.points.length && known.points.at(-1)[0] >= from) known.points.pop();
        known.points.push(...c.points);
        draw(known);
      } else {
        const chart = known || frame(c);
        if (!chart) continue;
        chart.points = c.points.slice();
        this.data.set(c.name, chart);
        draw(chart);
      }
    }
  }
}

function frame(c) {
  const home = document.querySelector(`.charts[data-group="${CSS.escape(c.group)}"]`);
  if (!home) return null;
  const value = el("span", { class: "value" });
  const area = svg("path", { class: "area" });
  const line = svg("path", { class: "line" });
  const title = svg("title");
  const low = el("span");
  const high = el("span");
  const drawing = svg("svg", { viewBox: `0 0 ${w} ${h}`, role: "img", preserveAspectRatio: "none" }, title, area, line);
  home.append(el("figure", { class: "chart" }, el("figcaption", {}, el("span", { class: "name" }, c.name), value), drawing, el("p", { class: "axis", "aria-hidden": "true" }, low, high)));
  return { unit: c.unit, name: c.name, value, area, line, low, high, title, points: [] };
}

export function figure(v) {
  const a = Math.abs(v);
  if (a >= 1e9) return (v / 1e9).toFixed(1) + " G";
  if (a >= 1e6) return (v / 1e6).toFixed(1) + " M";
  if (a >= 1e4) return (v / 1e3).toFixed(1) + " k";
  if (a > 0 && a < 0.1) return String(Number(v.toPrecision(3)));
  return String(Math.round(v * 100) / 100);
}

function draw(c) {
  const p = c.points;
  if (p.length === 0) return;
  const [t0, t1] = [p[0][0], p.at(-1)[0]];
  const values = p.map((x) => x[1]);
  const top = Math.max(...values, 0);
  const bottom = Math.min(...values, 0);
  const x = (t) => pad.left + (t1 > t0 ? (t - t0) / (t1 - t0) : 1) * (w - pad.left - pad.right);
  const y = (v) => h - pad.bottom - (top > bottom ? (v - bottom) / (top - bottom) : 0) * (h - pad.top - pad.bottom);
  const steps = p.map(([t, v]) => `${x(t).toFixed(1)} ${y(v).toFixed(1)}`);
  c.line.setAttribute("d", "M" + steps.join("L"));
  c.area.setAttribute("d", `M${x(t0).toFixed(1)} ${y(bottom).toFixed(1)}L${steps.join("L")}L${x(t1).toFixed(1)} ${y(bottom).toFixed(1)}Z`);
  c.value.textContent = `${figure(p.at(-1)[1])} ${c.unit}`;
  c.low.textContent = t1 > t0 ? `${span(t1 - t0)} ago` : "";
  c.high.textContent = `highest ${figure(top)}`;
  c.title.textContent = `${c.name}: now ${figure(p.at(-1)[1])} ${c.unit}, highest ${figure(top)}, over ${span(t1 - t0)}`;
}
