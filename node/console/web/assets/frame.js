// Runs in the frame of Mermaid, which has no origin: it gets text and gives back how high the drawing is.
"use strict";
(() => {
  const home = document.getElementById("drawing");
  let n = 0;
  async function draw(text, theme) {
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict", theme: theme === "dark" ? "dark" : "default", maxTextSize: 60000, maxEdges: 600 });
    const { svg } = await mermaid.render("m" + ++n, text);
    home.innerHTML = svg;
    parent.postMessage({ height: document.documentElement.scrollHeight, drawn: n }, "*");
  }
  addEventListener("message", (e) => {
    if (e.source !== parent || typeof e.data?.text !== "string") return;
    draw(e.data.text, e.data.theme).catch((err) => { home.textContent = "Mermaid cannot draw this: " + err.message; });
  });
  parent.postMessage("ready", "*");
})();
