/** What a package-lock.json says of one package. */
interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

/** A package-lock.json, as far as it is looked at here; packages by their folder. */
export interface Lock {
  packages: Record<string, Locked>;
}

const HEAD = `# Licences

What this program is made of besides its own code, and under which licence. Written by \`npm run -s licences > LICENSES.md\`
from package-lock.json; a test holds it to that, and every licence to a list of allowed ones.

Also here: the letters of \`src/picture/font/\` (DejaVu Sans, \`src/picture/font/LICENSE\`), and for the tests a part of Discord's
own OpenAPI document (MIT, \`test/support/discord-api/LICENSE\`).
`;

/** LICENSES.md: what runs with the program, then what it is built and tested with. */
export function licenceList({ packages }: Lock): string {
  const rows = Object.entries(packages)
    .filter(([folder, { link }]) => folder.startsWith("node_modules/") && !link)
    .map(([folder, { version = "", license = "none told", dev = false }]) => ({
      dev,
      row: `| ${folder.split("node_modules/").at(-1)} | ${version} | ${license} |`,
    }));
  const table = (dev: boolean) => {
    const some = rows.filter((one) => one.dev === dev).map(({ row }) => row);
    return ["| Package | Version | Licence |", "|---|---|---|", ...new Set(some.toSorted())].join("\n");
  };
  return `${HEAD}\n## Runs with the program\n\n${table(false)}\n\n## Builds and tests it\n\n${table(true)}\n`;
}
