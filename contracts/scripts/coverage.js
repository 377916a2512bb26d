#!/usr/bin/env node
// Adds up a coverage report in lcov's format over src/, prints it by file, and
// fails when fewer than 95 % of the lines were run.
// usage: coverage.js lcov.info
'use strict';

const fs = require('fs');

const LEAST = 0.95;

/** Lines and branches of each source file as { lines, hit, branches, taken, missed }. */
function parse(text) {
  const files = {};
  let file;
  for (const line of text.split('\n')) {
    const [key, value = ''] = line.split(/:(.*)/s);
    if (key === 'SF') file = files[value] = { lines: 0, hit: 0, branches: 0, taken: 0, missed: [] };
    if (key === 'DA') {
      const [number, count] = value.split(',');
      file.lines++;
      if (Number(count) > 0) file.hit++;
      else file.missed.push(number);
    }
    if (key === 'BRDA') {
      file.branches++;
      if (Number(value.split(',')[3]) > 0) file.taken++;
    }
  }
  return Object.entries(files).filter(([name]) => name.startsWith('src/'));
}

function percent(part, whole) {
  return whole === 0 ? '      -' : `${((100 * part) / whole).toFixed(1).padStart(6)}%`;
}

function line(name, f) {
  console.log(`${name.padEnd(40)} lines ${percent(f.hit, f.lines)}  branches ${percent(f.taken, f.branches)}`);
}

function main([report]) {
  const files = parse(fs.readFileSync(report, 'utf8')).sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = { lines: 0, hit: 0, branches: 0, taken: 0 };
  for (const [name, f] of files) {
    line(name, f);
    for (const field of Object.keys(sum)) sum[field] += f[field];
  }
  line('all', sum);
  if (sum.lines === 0 || sum.hit < sum.lines * LEAST) {
    const missed = files.filter(([, f]) => f.missed.length > 0).map(([name, f]) => `${name}: ${f.missed.join(' ')}`);
    throw new Error(`less than ${LEAST * 100} % of lines; not run:\n${missed.join('\n')}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (err) {
  console.error(err.message);
  process.exit(1);
}
