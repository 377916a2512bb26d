#!/usr/bin/env node
// Shows snapshots/gas.txt, the gas of each call of one job, as the table in
// README.md between two markers.
// usage: gas.js           fails when the table differs, or when the sum is above the goal
//        gas.js --write   writes the table
'use strict';

const fs = require('fs');
const path = require('path');

const GOAL = 1900000;
const BEGIN = '<!-- gas table: scripts/contracts gas -->';
const END = '<!-- end of gas table -->';

const root = path.join(__dirname, '..');
const document = path.join(root, 'README.md');

function table(rows) {
  const lines = rows.map(([call, gas]) => `| ${call === 'sum' ? '**all**' : `\`${call}\``} | ${gas.toLocaleString('en-US')} |`);
  return ['| call | gas |', '|---|---:|', ...lines].join('\n');
}

function main([option]) {
  const text = fs.readFileSync(path.join(root, 'snapshots', 'gas.txt'), 'utf8').trim();
  const rows = text.split('\n').map((row) => [row.split(' ')[0], Number(row.split(' ')[1])]);
  const sum = rows.find(([call]) => call === 'sum');
  if (!sum || !(sum[1] <= GOAL)) throw new Error(`one job costs ${sum && sum[1]} gas, more than ${GOAL}`);
  const readme = fs.readFileSync(document, 'utf8');
  const [head, rest] = readme.split(BEGIN);
  const wanted = `${head}${BEGIN}\n${table(rows)}\n${END}${rest.split(END)[1]}`;
  if (option === '--write') fs.writeFileSync(document, wanted);
  else if (wanted !== readme) throw new Error('the gas table in contracts/README.md is not snapshots/gas.txt: run scripts/contracts gas');
}

try {
  main(process.argv.slice(2));
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
