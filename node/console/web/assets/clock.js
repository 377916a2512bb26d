// Chain time, and the clocks that count down to it. Where blocks alone move time, it stands still between them.

const lockstep = document.documentElement.dataset.lockstep === "true";
let now = 0;
let seen = performance.now();

export function setNow(time) {
  if (time > now || time < chainNow() - 5) { now = time; seen = performance.now(); }
  tick();
}

export function chainNow() {
  return lockstep ? now : now + Math.floor((performance.now() - seen) / 1000);
}

export function span(s) {
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  if (s < 86400) return `${Math.floor(s / 3600)} h ${Math.floor(s % 3600 / 60)} min`;
  return `${Math.floor(s / 86400)} d ${Math.floor(s % 86400 / 3600)} h`;
}

export function tick(root = document) {
  const t = chainNow();
  for (const node of root.querySelectorAll("time[data-at]")) {
    const at = Number(node.dataset.at);
    const text = at >= t && node.classList.contains("until") ? "in " + span(at - t) : span(Math.max(0, t - at)) + " ago";
    if (node.textContent !== text) {
      node.textContent = text;
      node.title = new Date(at * 1000).toLocaleString();
    }
    if (node.classList.contains("until")) {
      node.classList.toggle("late", at < t);
      node.classList.toggle("soon", at >= t && at - t <= 30);
    }
  }
}

setInterval(() => { if (!document.hidden) tick(); }, 1000);
