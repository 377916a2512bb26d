package browser_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/sim/scenario"
)

// audit looks at a page as somebody who does not see well, who uses no mouse or has it read out: it returns what such
// a reader would stumble over. Contrast is WCAG 2's, at level AA.
const audit = `(() => {
  const faults = [];
  const name = (n) => n.tagName.toLowerCase() + (n.id ? "#" + n.id : "") + (n.className?.baseVal ?? n.className ? "." + String(n.className?.baseVal ?? n.className).replace(/ /g, ".") : "") + " " + JSON.stringify((n.textContent || "").trim().slice(0, 40));
  const rgb = (c) => { const m = c.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0]; return { c: m.slice(0, 3), a: m.length > 3 ? m[3] : 1 }; };
  const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const ground = (n) => { for (; n; n = n.parentElement) { const s = getComputedStyle(n); const box = n.matches?.(".node") ? rgb(getComputedStyle(n.querySelector("rect")).fill) : rgb(s.backgroundColor); if (box.a > 0.99) return box.c; } return [255, 255, 255]; };
  const seen = (n) => n.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && n.getBoundingClientRect().width > 2;
  let texts = 0;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const n = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || !seen(n) || n.closest("script, title, button:disabled, .hidden, thead")?.matches("script, title, button:disabled, .hidden")) continue;
    const s = getComputedStyle(n);
    const colour = rgb(n.namespaceURI.endsWith("svg") ? s.fill : s.color).c;
    const size = parseFloat(s.fontSize);
    const big = size >= 24 || size >= 18.66 && Number(s.fontWeight) >= 700;
    const r = ratio(colour, ground(n));
    texts++;
    if (r < (big ? 3 : 4.5)) faults.push("contrast " + r.toFixed(2) + ": " + name(n));
  }
  if (texts < 20) faults.push("only " + texts + " texts were looked at");
  for (const n of document.querySelectorAll("a[href], button, input, select, [role=tab], iframe, svg[role=img]")) {
    if (n.type === "hidden") continue;
    const said = n.getAttribute("aria-label") || n.title || n.labels?.[0]?.textContent || n.textContent || n.querySelector?.("title")?.textContent;
    if (!said?.trim()) faults.push("no name: " + name(n));
    if (n.matches("input, select") && !n.labels?.length) faults.push("no label: " + name(n));
    if (n.tabIndex < 0 && !n.matches("svg, [role=tab][aria-selected=false], :disabled")) faults.push("not reached by keyboard: " + name(n));
  }
  for (const n of document.querySelectorAll("img:not([alt])")) faults.push("image without alt: " + name(n));
  for (const n of document.querySelectorAll("table")) if (!n.caption || n.querySelectorAll("th:not([scope])").length) faults.push("table without caption or scopes: " + name(n));
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  for (const n of document.querySelectorAll("[aria-labelledby], [aria-controls]")) for (const id of (n.getAttribute("aria-labelledby") || n.getAttribute("aria-controls")).split(" ")) if (!document.getElementById(id)) faults.push("names what is not there: " + id);
  const ids = [...document.querySelectorAll("[id]")].map((n) => n.id);
  if (new Set(ids).size !== ids.length) faults.push("an id stands twice");
  if (!document.documentElement.lang || !document.title) faults.push("no language or title");
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push("wider than the window by " + (document.documentElement.scrollWidth - document.documentElement.clientWidth) + " px");
  return faults;
})()`

// Every page can be read by everybody: in both colours, in a narrow window, by keyboard and by a screen reader.
func TestPages_canBeRead(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startDemo(t, scenario.DemoConfig{Seed: 7, Speed: 400}))
	p.until(`document.querySelectorAll(".graph .check, .graph .good").length >= 2 && document.querySelectorAll(".graph .node").length >= 8`, "the mission is under way")
	origin := strings.Join(strings.Split(p.address(), "/")[:3], "/")
	for _, page := range []struct{ name, path string }{{"overview", "/"}, {"job", "/job/2"}, {"jobs", "/jobs"}, {"governance", "/governance"}} {
		p.size(1440, 900)
		p.open(origin + page.path)
		for _, scheme := range []string{"light", "dark"} {
			p.prefer(scheme)
			p.until(`document.documentElement.dataset.theme === "` + scheme + `"`)
			require.Empty(t, eval[[]string](p, audit), "%s, %s", page.name, scheme)
			p.shot(page.name + "-" + scheme)
		}
		p.prefer("light")
		p.size(360, 780)
		require.Empty(t, eval[[]string](p, audit), "%s, 360 px wide", page.name)
		p.shot(page.name + "-360")
	}
}

// The page of a job follows it: what it shows stays when it is fetched again, and comes to the job's end.
func TestPages_aJobIsFollowedToItsEnd(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startDemo(t, scenario.DemoConfig{Seed: 7, Speed: 300}))
	p.until(`document.querySelector('.graph a[href="/job/2"]') !== null`)
	p.open(strings.Join(strings.Split(p.address(), "/")[:3], "/") + "/job/2")
	p.until(`document.querySelectorAll('#steps .done').length === 5`, "it is settled")
	for _, panel := range []string{"facts", "own", "story"} {
		p.until(`document.querySelectorAll('[data-panel="`+panel+`"] [data-key]').length >= 3`, panel)
	}
	p.until(`document.querySelectorAll("#documents pre").length === 2`, "its spec and its result")
	p.shot("job-settled")
}

// The keyboard reaches the content at once, and moves between the forms of the graph; the colours that are chosen stay.
func TestPages_byKeyboard(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startBench(t, benchConfig{jobs: 12}).url)
	p.until(`document.querySelectorAll(".graph a").length > 5`)
	p.press("Tab")
	require.Equal(t, "Skip to the content", eval[string](p, `document.activeElement.textContent`))
	p.press("Enter")
	require.Equal(t, "content", eval[string](p, `document.activeElement.id`))
	p.do(focus("#tab-graph"))
	p.press("ArrowRight")
	p.until(`document.activeElement.id === "tab-text" && !document.getElementById("view-text").hidden && document.getElementById("mermaid-text").textContent.startsWith("graph TD")`)
	p.press("ArrowLeft")
	p.until(`document.activeElement.id === "tab-graph" && document.getElementById("view-text").hidden`)
	before := eval[string](p, `document.documentElement.dataset.theme`)
	p.do(focus("#theme"))
	p.press("Enter")
	p.until(`document.documentElement.dataset.theme !== "` + before + `"`)
	p.open(p.address())
	require.NotEqual(t, before, eval[string](p, `document.documentElement.dataset.theme`), "the choice stays")
	p.do(focus(".graph a"))
	p.press("Enter")
	p.until(`location.pathname.startsWith("/job/")`)
}

// What happened can be searched, also what the page does not show any more.
func TestPages_search(t *testing.T) {
	p := openTab(startBrowser(t), t)
	p.open(startDemo(t, scenario.DemoConfig{Seed: 5, Speed: 300}))
	p.until(`document.querySelectorAll("#events tbody tr").length > 20`)
	// By keyboard: the panels above grow while the demo runs, and what a mouse aims at moves.
	p.do(fill("#query", "staked"), focus("#query"))
	p.press("Enter")
	p.until(`!document.getElementById("search-note").hidden && document.querySelectorAll("#events tbody tr").length > 0 && [...document.querySelectorAll("#events tbody tr")].every((r) => r.textContent.includes("staked"))`)
	p.do(fill("#query", "nothing of the kind"), focus("#query"))
	p.press("Enter")
	p.until(`document.getElementById("search-note").textContent.startsWith("Nothing")`)
	p.do(focus(`#search [type="reset"]`))
	p.press("Enter")
	p.until(`document.querySelectorAll("#events tbody tr").length > 20`)
}
