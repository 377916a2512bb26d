// The connection to the node: one stream of changes, closed while the page is hidden, since a browser keeps only a few
// connections to a server for all of its pages.
import { byId, show } from "./dom.js";
import { change, replace } from "./panels.js";
import { setNow } from "./clock.js";

// Every page but the overview has the node's state alone of what the overview shows, and takes no more than that: a
// few bytes with the numbers of the jobs that changed.
export function connect(n, onChange = () => {}, onPage = () => {}, { overview = false } = {}) {
  let source = null;
  let last = n;

  function apply(d) {
    for (const [name, panel] of Object.entries(d.panels || {})) change(name, panel);
    setNow(d.now);
    onChange(d);
    document.documentElement.dataset.changes = String(Number(document.documentElement.dataset.changes || 0) + 1);
  }

  function open() {
    if (source) return;
    source = new EventSource("/api/live?since=" + last + (overview ? "" : "&part=status"));
    source.addEventListener("delta", (e) => { last = Number(e.lastEventId); apply(JSON.parse(e.data)); });
    source.addEventListener("page", (e) => {
      last = Number(e.lastEventId);
      const page = JSON.parse(e.data);
      for (const [name, panel] of Object.entries(page.panels)) replace(name, panel);
      setNow(page.now);
      onPage(page);
    });
    source.addEventListener("open", () => lost(""));
    source.addEventListener("error", () => {
      if (source && source.readyState === EventSource.CLOSED) {
        source = null;
        lost("The node was restarted or stopped: open the address that it printed last, or the one in console.url of its data directory.");
      } else {
        lost("The node does not answer. What is shown may be old; the page tries again by itself.");
      }
    });
  }

  function close() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  if (!document.hidden) open();
}

function lost(text) {
  const banner = byId("lost");
  banner.textContent = text;
  show(banner, text !== "");
  document.body.classList.toggle("stale", text !== "");
}
