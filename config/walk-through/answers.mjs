// Waits until the command has printed its URL and looks whether a phone and a cloud answer there.
// JavaScript because it runs where nothing but README's own words have been carried out.
import { readFileSync } from 'node:fs';

const [, , said] = process.argv;
const PATIENCE_MS = 1_200_000;
const until = Date.now() + PATIENCE_MS;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function fail(why) {
  console.error(why);
  process.exit(1);
}

async function printedUrl() {
  for (;;) {
    const output = readFileSync(said, 'utf8');
    const url = /open (http:\S+)/.exec(output)?.[1];
    if (url !== undefined) return url;
    if (/error|failed|ELIFECYCLE/i.test(output)) fail('It ended in an error.');
    if (Date.now() > until) fail(`No URL after ${PATIENCE_MS / 60_000} minutes.`);
    await sleep(500);
  }
}

/** What the phone does for a procedure, as one person of the demonstration. */
async function call(cloud, person, name) {
  const answer = await fetch(`${cloud}/invoke/${name.slice(0, name.indexOf('.'))}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': person },
    body: JSON.stringify({ data: { name, input: {} } }),
  });
  const { result } = await answer.json();
  if (result?.ok !== true) fail(`${name} answers ${JSON.stringify(result)}.`);
  return result.data;
}

const url = await printedUrl();
const page = await fetch(url);
const html = await page.text();
if (!page.ok || !/<script/.test(html)) fail(`${url} answers ${page.status} and no page.`);
for (const [, script] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
  const answer = await fetch(new URL(script, url));
  if (!answer.ok) fail(`${script} of the page answers ${answer.status}.`);
}
const home = await call(`http://127.0.0.1:${process.env.ANJU_CLOUD_PORT}`, 'demo-owner-wang', 'community.home');
if (home.homes.length === 0) fail('The owner of the demonstration has no home.');
console.log(
  `${url} shows the phone; ${home.me.name} has ${home.homes.length} home and ${home.open.length} open tickets.`,
);
