// Plain JavaScript on purpose: it must run, and speak clearly, on a Node that cannot run the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 15)) {
  console.error(
    `Anju needs Node 20.15 or newer; this is ${process.version}. Install Node 20 (for instance: nvm install 20) and run again.`,
  );
  process.exit(1);
}
try {
  require.resolve('tsx/package.json');
} catch {
  console.error('Dependencies are not installed. Run `npm ci` first.');
  process.exit(1);
}
