#!/usr/bin/env node
// Compiles the suite, writes artifacts/*.json and the snapshots, and fails on
// a warning, on a contract over the limits of EIP-170 or EIP-3860, and when a
// contract and its extension differ in storage.
// usage: build.js [source.sol ...]   (named sources only: no snapshots)
'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { root, files, compile } = require('./compiler');

const RUNTIME_LIMIT = 24576;
const INIT_LIMIT = 49152;

const only = process.argv.slice(2);
const out = path.join(root, 'artifacts');
const snapshots = path.join(root, 'snapshots');
const stamp = path.join(out, '.built-from');

function bytes(hex) {
  return (hex.length - 2) / 2;
}

/** Artifacts of the contracts defined in our own sources. */
function own(contracts) {
  const list = [];
  for (const [source, byName] of Object.entries(contracts)) {
    if (!source.startsWith('src/')) continue;
    for (const [name, { abi, evm, storageLayout }] of Object.entries(byName)) {
      list.push({
        contractName: name,
        sourceName: source,
        abi,
        bytecode: '0x' + evm.bytecode.object,
        deployedBytecode: '0x' + evm.deployedBytecode.object,
        storageLayout,
      });
    }
  }
  return list.sort((a, b) => (a.contractName < b.contractName ? -1 : 1));
}

/** Names everything that the artifacts depend on. */
function fingerprint() {
  const hash = crypto.createHash('sha256');
  for (const name of ['foundry.toml', 'package-lock.json', ...files('scripts', '.js'), ...files('src', '.sol')]) {
    const text = fs.readFileSync(path.join(root, name));
    hash.update(`${name} ${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

/** The artifacts of the last full build if nothing has changed since, else null. */
function unchanged(print) {
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== print) return null;
  return files('artifacts', '.json').map((name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8')));
}

function write(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(value, null, 2) + '\n');
}

function writeArtifacts(list) {
  if (only.length === 0) fs.rmSync(out, { recursive: true, force: true });
  else fs.rmSync(stamp, { force: true });
  for (const artifact of list) write(path.join(out, `${artifact.contractName}.json`), artifact);
}

function sizes(list) {
  const table = {};
  for (const c of list) {
    const runtime = bytes(c.deployedBytecode);
    if (runtime > 0 && !c.sourceName.startsWith('src/libraries/')) {
      table[c.contractName] = { runtime, init: bytes(c.bytecode) };
    }
  }
  return table;
}

function overLimits(table) {
  return Object.entries(table).flatMap(([name, { runtime, init }]) => {
    const faults = [];
    if (runtime > RUNTIME_LIMIT) faults.push(`${name}: runtime ${runtime} > ${RUNTIME_LIMIT} bytes`);
    if (init > INIT_LIMIT) faults.push(`${name}: init code ${init} > ${INIT_LIMIT} bytes`);
    return faults;
  });
}

/** Storage of one contract as readable lines: slot, offset, type, name. */
function layout(contract) {
  const { storage, types } = contract.storageLayout;
  return (storage || []).map(({ slot, offset, type, label }) => `${slot}+${offset} ${types[type].label} ${label}`);
}

function layouts(list) {
  const byName = Object.fromEntries(list.map((c) => [c.contractName, c]));
  const table = {};
  const faults = [];
  for (const [name, core] of Object.entries(byName)) {
    const extension = byName[`${name}Extension`];
    if (!extension || core.bytecode === '0x') continue;
    table[name] = layout(core);
    if (table[name].join() !== layout(extension).join()) {
      faults.push(`${name}: storage differs from ${name}Extension`);
    }
  }
  return { table, faults };
}

/** Compiles what was asked for, or everything unless that was done already. */
function build() {
  if (only.length > 0) {
    const list = own(compile(only));
    writeArtifacts(list);
    return list;
  }
  const print = fingerprint();
  const known = unchanged(print);
  if (known) return known;
  const list = own(compile(files('src', '.sol')));
  writeArtifacts(list);
  fs.writeFileSync(stamp, print);
  return list;
}

function main() {
  const list = build();
  const table = sizes(list);
  const { table: layoutTable, faults } = layouts(list);
  faults.push(...overLimits(table));
  for (const [name, size] of Object.entries(table)) {
    console.log(`${name.padEnd(28)} runtime ${String(size.runtime).padStart(6)}  init ${String(size.init).padStart(6)}`);
  }
  if (only.length === 0) {
    write(path.join(snapshots, 'sizes.json'), table);
    write(path.join(snapshots, 'storage-layout.json'), layoutTable);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

try {
  main();
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
