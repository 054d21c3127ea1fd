// Runs on any Node, so it is plain old JavaScript: says in one sentence what is missing instead of a syntax error.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(
    "Wider Circle needs Node 24, and this is Node " +
      process.versions.node +
      ": install Node 24 (on Linux `npm ci` brings it along) and try again.",
  );
  process.exit(1);
}
