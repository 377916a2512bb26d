#!/usr/bin/env node
// Makes test/conformance/facts.json, what the conformance check holds the suite
// against, from a description of the original's interfaces: one object with
// "contracts" by name, each with functions, events and errors as
// { signature, selector | topic0, mutability, params, returns }.
// usage: conformance-facts.js interface.json
'use strict';

const fs = require('fs');
const path = require('path');
const { root, types, mutability, indexes } = require('./abi');

const MAIN = [
  'JobRegistry',
  'StakeManager',
  'ValidationModule',
  'IdentityRegistry',
  'TaxPolicy',
  'DisputeModule',
  'FeePool',
  'SystemPause',
  'RandaoCoordinator',
  'ReputationEngine',
  'CertificateNFT',
];

function table(list, fact) {
  return Object.fromEntries(list.map((entry) => [entry.signature, fact(entry)]));
}

function contract({ functions, events, errors }) {
  return {
    functions: table(functions, (f) => [f.selector, mutability(f), types(f.returns)].join(' ')),
    events: table(events, (e) => [e.topic0, indexes(e)].join(' ').trim()),
    errors: table(errors, (e) => e.selector),
  };
}

function main([file]) {
  if (!file) throw new Error('usage: conformance-facts.js interface.json');
  const { contracts } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const facts = Object.fromEntries(MAIN.map((name) => [name, contract(contracts[name])]));
  const out = path.join(root, 'test', 'conformance', 'facts.json');
  fs.writeFileSync(out, JSON.stringify(facts, null, 1) + '\n');
}

try {
  main(process.argv.slice(2));
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
