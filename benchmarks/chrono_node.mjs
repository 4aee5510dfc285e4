// chrono-node, for scale: dates of the example stories, read again and again. Argument: the folder it is installed in.
import {createRequire} from 'node:module';
import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const chrono = createRequire(resolve(process.argv[2]) + '/')('chrono-node');
const folder = new URL('../examples/stories/', import.meta.url);
const lines = readdirSync(folder).flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n'));
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

const begin = process.hrtime.bigint();
let found = 0, rounds = 0, seconds = 0;
for (; seconds < 0.5; ++rounds, seconds = Number(process.hrtime.bigint() - begin) / 1e9)
    for (const line of lines) found += chrono.parse(line).length;
console.log(`chrono-node dates/stories: ${(bytes * rounds / 1e6 / seconds).toFixed(3)} MB/s, ${found / rounds} found in ${bytes} bytes`);
