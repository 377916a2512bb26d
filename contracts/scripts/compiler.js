// The pinned compiler with the settings of foundry.toml, for the other scripts.
'use strict';

const fs = require('fs');
const path = require('path');
const solc = require('solc');

const root = path.join(__dirname, '..');

/** Reads the flat `key = value` lines of foundry.toml's default profile. */
function settings() {
  const text = fs.readFileSync(path.join(root, 'foundry.toml'), 'utf8');
  const profile = text.split(/^\[/m).find((part) => part.startsWith('profile.default]'));
  const value = (key) => {
    const match = profile.match(new RegExp(`^${key}\\s*=\\s*(.+?)\\s*$`, 'm'));
    if (!match) throw new Error(`foundry.toml has no ${key}`);
    return JSON.parse(match[1]);
  };
  return {
    evmVersion: value('evm_version'),
    viaIR: value('via_ir'),
    optimizer: { enabled: value('optimizer'), runs: value('optimizer_runs') },
    metadata: { appendCBOR: value('cbor_metadata'), bytecodeHash: value('bytecode_hash') },
    remappings: value('remappings'),
  };
}

/** All files under dir whose name ends in suffix, relative to the root, sorted. */
function files(dir, suffix) {
  return fs
    .readdirSync(path.join(root, dir), { recursive: true })
    .map((name) => path.posix.join(dir, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith(suffix))
    .sort();
}

function read(name) {
  const file = path.join(root, name);
  if (!fs.existsSync(file)) return { error: `source not found: ${name}` };
  return { contents: fs.readFileSync(file, 'utf8') };
}

/** Warnings about pinned dependencies are their authors' concern. */
function isOurs(fault) {
  return !fault.sourceLocation || !fault.sourceLocation.file.startsWith('node_modules/');
}

/** Compiles the named sources; throws with every diagnostic, warnings included. */
function compile(names) {
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(names.map((name) => [name, { content: read(name).contents }])),
    settings: {
      ...settings(),
      outputSelection: {
        '*': { '*': ['abi', 'evm.bytecode', 'evm.deployedBytecode', 'storageLayout'] },
      },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read }));
  const faults = (output.errors || []).filter((e) => e.severity === 'error' || (e.severity === 'warning' && isOurs(e)));
  if (faults.length > 0) throw new Error(faults.map((e) => e.formattedMessage).join('\n'));
  return output.contracts;
}

module.exports = { root, files, compile };
