// Reads Mermaid files as Mermaid itself would, and prints for each what it found as a line of JSON. A file that does
// not parse, or that is over the limits beyond which Mermaid draws nothing, ends it with an error.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("");
Object.assign(globalThis, { window, document: window.document }); // its text cleaner wants a document

const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false });
const { maxTextSize } = mermaid.mermaidAPI.getConfig();

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  if (text.length > maxTextSize) {
    throw new Error(`${file} has ${text.length} characters, Mermaid takes ${maxTextSize}`);
  }
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()].map(({ id, text, classes }) => ({ id, text, classes }));
  const edges = db.getEdges().map(({ start, end }) => ({ start, end }));
  console.log(JSON.stringify({ file, nodes, edges }));
}
