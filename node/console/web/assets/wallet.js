// Wallets of the browser: found by EIP-6963, spoken to by EIP-1193. Nothing that a wallet says of itself is trusted:
// its name is text, its icon an image, and the account and chain are asked again before each signature.
import { el } from "./dom.js";

// patience bounds what a wallet is waited for where no person is asked; a person may take longer.
const patience = 20_000;
const personal = 5 * 60_000;

export class WalletError extends Error {}

// find calls back for every wallet that announces itself, once each.
export function find(onWallet) {
  const seen = new Set();
  addEventListener("eip6963:announceProvider", (e) => {
    const { info, provider } = e.detail || {};
    if (!info || !provider || typeof provider.request !== "function" || seen.has(info.uuid)) return;
    seen.add(info.uuid);
    onWallet({ name: String(info.name), rdns: String(info.rdns || ""), icon: icon(info.icon), provider });
  });
  dispatchEvent(new Event("eip6963:requestProvider"));
  setTimeout(() => {
    if (seen.size === 0 && typeof globalThis.ethereum?.request === "function") {
      onWallet({ name: "Browser wallet", rdns: "", icon: "", provider: globalThis.ethereum });
    }
  }, 300);
}

function icon(data) { return typeof data === "string" && /^data:image\/(png|jpeg|webp|svg\+xml)[;,]/.test(data) && data.length < 100_000 ? data : ""; }

export function button(wallet, onClick) {
  const b = el("button", { type: "button" }, wallet.icon ? el("img", { src: wallet.icon, alt: "", width: 24, height: 24 }) : "", el("span", {}, wallet.name), el("small", {}, wallet.rdns));
  b.addEventListener("click", onClick);
  return b;
}

// ask sends one request and says in words what went wrong.
export async function ask(provider, method, params, wait = patience) {
  let timer;
  const late = new Promise((_, no) => { timer = setTimeout(() => no(new WalletError("The wallet does not answer. Nothing was signed as far as this page knows; look into the wallet, then try again.")), wait); });
  try {
    return await Promise.race([provider.request({ method, params }), late]);
  } catch (err) {
    if (err instanceof WalletError) throw err;
    if (err?.code === 4001) throw new WalletError("Rejected in the wallet. Nothing was sent; it can be tried again.");
    const e = new WalletError(`The wallet says: ${String(err?.message || err).slice(0, 300)}`);
    e.code = err?.code;
    throw e;
  } finally {
    clearTimeout(timer);
  }
}

export async function connect(provider) {
  const accounts = await ask(provider, "eth_requestAccounts", [], personal);
  if (!Array.isArray(accounts) || !accounts.every((a) => /^0x[0-9a-fA-F]{40}$/.test(a)) || accounts.length === 0) {
    throw new WalletError("The wallet gave no account.");
  }
  return { accounts, chain: await chainOf(provider) };
}

async function chainOf(provider) {
  const id = await ask(provider, "eth_chainId", []);
  if (typeof id !== "string" || !/^0x[0-9a-fA-F]{1,16}$/.test(id)) throw new WalletError("The wallet does not tell its chain.");
  return BigInt(id);
}

// authority finds the account that must sign among the wallet's.
export async function authority(provider, wanted) {
  const accounts = await ask(provider, "eth_accounts", []);
  const held = (Array.isArray(accounts) ? accounts : []).map(String);
  const found = held.find((a) => a.toLowerCase() === wanted.toLowerCase());
  if (!found) throw new WalletError(`Wrong account: this must be signed by ${wanted}, and the wallet shows ${held.join(", ") || "none"}. Choose that account in the wallet and try again.`);
  return found;
}

// onChain brings the wallet to a chain, and adds it where the wallet does not know it.
export async function onChain(provider, chainId, network) {
  const wanted = BigInt(chainId);
  const hex = "0x" + wanted.toString(16);
  if (await chainOf(provider) === wanted) return;
  try {
    await ask(provider, "wallet_switchEthereumChain", [{ chainId: hex }], personal);
  } catch (err) {
    if (err.code !== 4902) throw err;
    if (!network) throw new WalletError(`The wallet does not know chain ${wanted}. Add it there, then try again.`);
    await ask(provider, "wallet_addEthereumChain", [{ chainId: hex, chainName: network.name, rpcUrls: [network.rpc], nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 } }], personal);
    await ask(provider, "wallet_switchEthereumChain", [{ chainId: hex }], personal);
  }
  const now = await chainOf(provider);
  if (now !== wanted) throw new WalletError(`Wrong chain: this is for chain ${wanted}, and the wallet stays on ${now}. Nothing was signed.`);
}

// send has the wallet sign and send one call. Gas and fees are the wallet's business.
export async function send(provider, from, step) {
  const hash = await ask(provider, "eth_sendTransaction", [{ from, to: step.to, value: step.value || "0x0", data: step.data }], personal);
  if (typeof hash !== "string" || !/^0x[0-9a-fA-F]{64}$/.test(hash)) throw new WalletError("The wallet gave no transaction hash. Look into the wallet before you try again.");
  return hash;
}

// typed has the wallet sign typed data.
export async function typed(provider, from, document) {
  const signature = await ask(provider, "eth_signTypedData_v4", [from, JSON.stringify(document)], personal);
  if (typeof signature !== "string" || !/^0x([0-9a-fA-F]{2}){65,}$/.test(signature)) throw new WalletError("The wallet gave no signature.");
  return signature;
}
