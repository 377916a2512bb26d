// What a client sees of a contract: its merged interface as signatures with
// their hashes. Shared by the conformance check and the script that makes its facts.
'use strict';

const fs = require('fs');
const path = require('path');
const { keccak256 } = require('js-sha3');

const root = path.join(__dirname, '..');

const KINDS = { function: 'functions', event: 'events', error: 'errors' };

function type(param) {
  return param.components ? param.type.replace('tuple', `(${param.components.map(type).join()})`) : param.type;
}

function types(params) {
  return `(${(params || []).map(type).join()})`;
}

function topic(signature) {
  return '0x' + keccak256(signature);
}

function selector(signature) {
  return topic(signature).slice(0, 10);
}

/** pure and view are one to a caller, and so is everything that takes no ether. */
function mutability(entry) {
  const given = entry.stateMutability || entry.mutability;
  return given === 'pure' ? 'view' : given;
}

/** One letter for each parameter of an event: i for indexed, d for data. */
function indexes(entry) {
  return (entry.inputs || entry.params).map((p) => (p.indexed ? 'i' : 'd')).join('');
}

/** The facts of one ABI: functions, events and errors by signature. */
function facts(abi) {
  const table = { functions: {}, events: {}, errors: {} };
  for (const entry of abi) {
    const kind = KINDS[entry.type];
    if (!kind) continue;
    const signature = entry.name + types(entry.inputs);
    if (kind === 'functions') {
      table[kind][signature] = [selector(signature), mutability(entry), types(entry.outputs)].join(' ');
    }
    if (kind === 'events') table[kind][signature] = [topic(signature), indexes(entry)].join(' ').trim();
    if (kind === 'errors') table[kind][signature] = selector(signature);
  }
  return table;
}

function artifact(name) {
  const file = path.join(root, 'artifacts', `${name}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** The interface of a contract with its extension's; an empty one if it was not compiled. */
function clientAbi(name) {
  const parts = [name, `${name}Extension`].map(artifact);
  return parts.filter(Boolean).flatMap((part) => part.abi);
}

module.exports = { root, facts, clientAbi, types, mutability, indexes };
