/**
 * `npm run audit`: what others have written and we hand on. Fails on an advisory, or a licence of something shipped, that
 * docs/audit.md does not explain, and on lines of it that are no longer true. Where the registry does not answer it says so.
 */
import { doubtful, unnamed } from './licences';
import { installed, recorded, stale, type Reach } from './record';
import { askRegistry, unexplained } from './registry';
import { inFunctions, onThePhone, type Package } from './shipped';

const byLicence = (packages: readonly Package[]): string => {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence ?? 'not named', (counts.get(licence ?? 'not named') ?? 0) + 1);
  return [...counts]
    .sort()
    .map(([licence, count]) => `${licence} ${count}`)
    .join(', ');
};

const list = (packages: readonly Package[]): string =>
  packages.map(({ name, version, licence }) => `  ${name} ${version} ${licence ?? unnamed[name] ?? '?'}`).join('\n');

function sayRegistry(known: ReturnType<typeof recorded>): readonly string[] {
  const answer = askRegistry();
  if (answer.kind === 'silent') {
    console.log(`The registry did not answer the audit (${answer.why}).`);
    console.log('Advisories newer than the date in docs/audit.md are NOT checked by this run.');
    return [];
  }
  console.log(`The registry knows ${answer.advisories.length} advisories.`);
  return unexplained(answer.advisories, known).map(
    ({ name, id, title }) => `${name}: ${title} (${id}) is not explained in docs/audit.md.`,
  );
}

async function main(): Promise<void> {
  const functions = await inFunctions();
  const phone = onThePhone();
  console.log(`functions: ${functions.length} packages (${byLicence(functions)})`);
  console.log(`phone, at most: ${phone.length} packages (${byLicence(phone)})`);
  if (process.argv.includes('--list')) console.log(`functions:\n${list(functions)}\nphone:\n${list(phone)}`);
  const known = recorded();
  const reach = (packages: readonly Package[], where: Reach): [string, Reach][] =>
    packages.map(({ name, version }) => [`${name}@${version}`, where]);
  const shipped = new Map([...reach(functions, 'functions'), ...reach(phone, 'phone')]);
  const wrong = [
    ...doubtful([...functions, ...phone]).map(
      ({ name, version, licence }) => `${name} ${version} is shipped and its licence is ${licence ?? 'not named'}.`,
    ),
    ...stale(known, { installed: installed(), shipped }),
    ...sayRegistry(known),
  ];
  for (const sentence of wrong) console.error(sentence);
  console.log(`${known.length} packages with known advisories are explained in docs/audit.md.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
