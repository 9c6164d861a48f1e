import { readFileSync } from 'node:fs';
import { parts, places, symptoms } from '#domain/taxonomy';

const source = readFileSync('src/ui/styles/drawings.scss', 'utf8');
const drawn = [...source.matchAll(/^ {2}(\w+):\s+'[MmLlHhVvAaCcSsZz\d .-]+',?$/gm)].map(([, name]) => name);

test('每个位置、部位、现象都有一张图，图里只有线条', () => {
  expect([...drawn].sort()).toEqual([...places, ...parts, ...symptoms].sort());
});
