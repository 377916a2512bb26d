// Governance: plans and owner's commands, signed by a wallet of this browser. The node checks what was signed; this
// page checks first that the wallet is the right one, so that nothing is signed in vain.
import { byId, show, start } from "./dom.js";
import { connect as follow } from "./live.js";
import { setNow } from "./clock.js";
import * as wallets from "./wallet.js";

const begin = start();
if (document.querySelector('[data-panel="status"]')) { setNow(begin.now); follow(begin.n); }

let provider = null;
let busy = false;

wallets.find((w) => {
  show(byId("no-wallet"), false);
  const item = document.createElement("li");
  item.append(wallets.button(w, () => guarded(async () => {
    const { accounts, chain } = await wallets.connect(w.provider);
    provider = w.provider;
    for (const b of byId("wallets").querySelectorAll("button")) b.setAttribute("aria-pressed", String(item.contains(b)));
    byId("wallet-account").textContent = accounts[0];
    byId("wallet-chain").textContent = chain.toString();
    show(byId("wallet-facts"), true);
    enable();
    say(`Connected to ${w.name}.`, "good");
  })));
  byId("wallets").append(item);
});

function say(text, tone = "calm") {
  const m = byId("message");
  m.textContent = text;
  m.className = "banner " + tone;
  show(m, text !== "");
}

function enable() {
  for (const b of document.querySelectorAll("[data-sign], #order [type=submit]")) {
    const plan = begin.plans?.find((p) => p.hash === b.closest("[data-plan]")?.dataset.plan);
    b.disabled = busy || !provider || Boolean(plan?.fault) || Boolean(plan && plan.steps.every((s) => s.state === "done"));
  }
}

// guarded runs one thing at a time and says what went wrong.
async function guarded(work) {
  if (busy) return;
  busy = true;
  enable();
  try {
    await work();
  } catch (err) {
    say(err instanceof wallets.WalletError ? err.message : `This did not work: ${err.message}`, "bad");
  } finally {
    busy = false;
    enable();
  }
}

async function post(path, body) {
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(text.trim());
  return JSON.parse(text);
}

for (const article of document.querySelectorAll("[data-plan]")) {
  article.querySelector("[data-sign]").addEventListener("click", () => guarded(() => signPlan(article)));
}

async function signPlan(article) {
  // The plan as it is now: it can have gone stale while the page was open.
  const answer = await fetch("/api/plans");
  if (!answer.ok) throw new Error((await answer.text()).trim());
  const plan = (await answer.json()).find((p) => p.hash === article.dataset.plan);
  if (!plan) throw new Error("the plan is not open any more; load the page again");
  if (plan.fault) throw new Error(plan.fault);
  for (const [i, step] of plan.steps.entries()) {
    if (step.state === "done") { mark(article, i, step.state); continue; }
    await wallets.onChain(provider, plan.chainId, plan.network);
    const from = await wallets.authority(provider, plan.authority);
    let hash = step.state === "sent" ? step.hash : "";
    if (!hash) {
      say(`Confirm in the wallet: ${step.call}`);
      hash = await wallets.send(provider, from, step);
      mark(article, i, "sent");
    }
    say(`Sent as ${hash}. Waiting until the node has seen it and held it against the plan.`);
    const receipt = await settle(plan.hash, i, hash);
    mark(article, i, receipt.state);
    if (receipt.state !== "done") throw new Error(receipt.reason || `the transaction is ${receipt.state}`);
  }
  const known = begin.plans?.find((p) => p.hash === plan.hash);
  if (known) for (const s of known.steps) s.state = "done";
  say("Done: the chain shows what the plan foresaw.", "good");
}

// settle asks until the transaction is mined, for as long as the page is open.
async function settle(plan, step, hash) {
  for (;;) {
    const receipt = await post("/api/plans/sent", { plan, step, hash });
    if (receipt.state !== "sent") return receipt;
    await new Promise((done) => setTimeout(done, 1000));
  }
}

const tones = { done: "good", failed: "bad", sent: "warn" };
function mark(article, step, state) {
  const badge = article.querySelector(`[data-step="${step}"] [data-state]`);
  badge.textContent = state;
  badge.className = "badge " + (tones[state] || "calm");
}

const settings = ["set_limit", "set_strategy"];
byId("action")?.addEventListener("change", () => {
  show(byId("resource"), byId("action").value === "update_resource");
  show(byId("setting"), settings.includes(byId("action").value));
});

byId("order")?.addEventListener("submit", (e) => {
  e.preventDefault();
  guarded(async () => {
    const held = await wallets.ask(provider, "eth_accounts", []);
    const from = String(held?.[0] || "");
    const order = { action: byId("action").value };
    if (order.action === "update_resource") { order.field = byId("field").value; order.value = byId("value").value; }
    if (settings.includes(order.action)) { order.name = byId("name").value; order.value = byId("ruling").value; order.account = byId("whose").value.trim(); }
    const typed = await post("/api/orders/draft", { from, order });
    await wallets.onChain(provider, typed.domain.chainId);
    await wallets.authority(provider, from);
    say(`Confirm in the wallet: ${order.action}`);
    const signature = await wallets.typed(provider, from, typed);
    const outcome = await post("/api/orders/send", { typed, signature });
    if (outcome.status !== "ok") throw new Error(outcome.reason || outcome.status);
    say(`Done: ${order.action} is in force.`, "good");
  });
});

enable();
