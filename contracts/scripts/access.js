#!/usr/bin/env node
// Holds test/access.json, which says who may call what, against the compiled
// interfaces: every function that changes state is named there, and no other.
// SECURITY.md shows it as a table between two markers.
// usage: access.js           fails when something differs
//        access.js --write   writes the table into SECURITY.md
'use strict';

const fs = require('fs');
const path = require('path');
const { root, clientAbi, types } = require('./abi');

const BEGIN = '<!-- access table: scripts/contracts access --write -->';
const END = '<!-- end of access table -->';

const document = path.join(root, 'SECURITY.md');
const access = JSON.parse(fs.readFileSync(path.join(root, 'test', 'access.json'), 'utf8'));

function changing(name) {
  const abi = clientAbi(name);
  if (abi.length === 0) throw new Error(`${name} has no artifact: compile first`);
  const views = ['view', 'pure'];
  return abi
    .filter((entry) => entry.type === 'function' && !views.includes(entry.stateMutability))
    .map((entry) => entry.name + types(entry.inputs));
}

function faults() {
  const list = [];
  for (const [name, table] of Object.entries(access)) {
    const known = new Set(changing(name));
    for (const signature of known) {
      if (!table[signature]) list.push(`${name}.${signature}: nobody says who may call it`);
    }
    for (const signature of Object.keys(table)) {
      if (!known.has(signature)) list.push(`${name}.${signature}: not in the interface`);
    }
  }
  return list;
}

function table() {
  const lines = ['| contract | function | who may call it |', '|---|---|---|'];
  for (const [name, functions] of Object.entries(access)) {
    for (const [signature, who] of Object.entries(functions)) lines.push(`| ${name} | \`${signature}\` | ${who} |`);
  }
  return lines.join('\n');
}

function main([option]) {
  const list = faults();
  const text = fs.readFileSync(document, 'utf8');
  const [head, rest] = text.split(BEGIN);
  const tail = rest.split(END)[1];
  const wanted = `${head}${BEGIN}\n${table()}\n${END}${tail}`;
  if (option === '--write') fs.writeFileSync(document, wanted);
  else if (wanted !== text) list.push('the table in SECURITY.md is not test/access.json: run scripts/contracts access --write');
  if (list.length > 0) throw new Error(list.join('\n'));
  const count = Object.values(access).reduce((sum, functions) => sum + Object.keys(functions).length, 0);
  console.log(`${count} functions of ${Object.keys(access).length} contracts, each with who may call it`);
}

try {
  main(process.argv.slice(2));
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
