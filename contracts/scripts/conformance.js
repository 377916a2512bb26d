#!/usr/bin/env node
// Holds the compiled suite against the interfaces of the original: every
// function, event and error of its main contracts is there with the same hash,
// the same way to call or index it and the same answer, but for the differences
// listed with their reasons in test/conformance/differences.json.
// Fails when more than 5 % are missing, when one is missing that is not listed,
// and when one is listed that is there.
// usage: conformance.js
'use strict';

const fs = require('fs');
const path = require('path');
const { root, facts, clientAbi } = require('./abi');

const MOST_MISSING = 0.05;

function load(name) {
  return JSON.parse(fs.readFileSync(path.join(root, 'test', 'conformance', name), 'utf8'));
}

/** Entries of one kind that ours lacks or has otherwise, as { signature, how }. */
function absent(original, ours) {
  return Object.entries(original)
    .filter(([signature, fact]) => ours[signature] !== fact)
    .map(([signature, fact]) => {
      const how = ours[signature] === undefined ? 'missing' : `is "${ours[signature]}", original "${fact}"`;
      return { signature, how };
    });
}

/** Compares one contract; listed maps signatures to reasons. */
function compare(name, original, listed) {
  const ours = facts(clientAbi(name));
  const row = { name, wanted: 0, missing: 0, added: 0, faults: [], reasons: [] };
  const gone = new Set();
  for (const kind of ['functions', 'events', 'errors']) {
    const wanted = Object.keys(original[kind]);
    row.wanted += wanted.length;
    row.added += Object.keys(ours[kind]).filter((signature) => !(signature in original[kind])).length;
    for (const { signature, how } of absent(original[kind], ours[kind])) {
      gone.add(signature);
      row.missing++;
      if (!listed[signature]) row.faults.push(`${name}.${signature}: ${how}, and no reason listed`);
      else row.reasons.push(`${name}.${signature}: ${listed[signature]}`);
    }
  }
  for (const signature of Object.keys(listed)) {
    if (!gone.has(signature)) row.faults.push(`${name}.${signature}: listed as a difference, but it is there`);
  }
  return row;
}

function line(name, ...cells) {
  console.log(name.padEnd(20) + cells.map((cell) => String(cell).padStart(9)).join(''));
}

function main() {
  const original = load('facts.json');
  const { missing: listed, behaviour } = load('differences.json');
  const rows = Object.keys(original).map((name) => compare(name, original[name], listed[name] || {}));
  const faults = rows.flatMap((row) => row.faults);
  for (const name of Object.keys(listed)) {
    if (!(name in original)) faults.push(`${name}: differences listed of no main contract`);
  }
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
  const [wanted, missing] = [sum('wanted'), sum('missing')];

  line('contract', 'original', 'present', 'missing', 'added');
  for (const row of rows) line(row.name, row.wanted, row.wanted - row.missing, row.missing, row.added);
  line('total', wanted, wanted - missing, missing, sum('added'));
  for (const reason of rows.flatMap((row) => row.reasons)) console.log(`missing    ${reason}`);
  for (const { where, what, why } of behaviour) console.log(`behaviour  ${where}: ${what} (${why})`);
  if (missing > wanted * MOST_MISSING) faults.push(`${missing} of ${wanted} missing, more than 5 %`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

try {
  main();
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
