import { posix } from 'node:path';

/** One import as written; `typeOnly` when nothing of it is left at run time. */
export type Import = {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** By `import(…)`: it comes when it is asked for. */
  readonly called: boolean;
};

type Zone = {
  /** A folder or file under src; the first zone that holds a file is its zone. */
  readonly path: string;
  /** Folders or files of ours it may import besides itself. */
  readonly ours: readonly string[];
  /** The same, but types only. */
  readonly oursAsTypes?: readonly string[];
  /** Folders of ours it may not import although `ours` holds them. */
  readonly except?: readonly string[];
};

const port = 'src/main/workspace/ports.ts';

// The table of ARCHITECTURE.md, most particular zones first.
const zones: readonly Zone[] = [
  { path: 'src/shared', ours: [] },
  { path: 'src/preload', ours: ['src/shared'] },
  ...['storage', 'x-api', 'sync', 'media', 'logging'].map((folder) => ({
    path: `src/main/${folder}`,
    ours: ['src/shared', 'src/main/logging'],
    oursAsTypes: [port],
  })),
  { path: 'src/main/workspace', ours: ['src/shared', 'src/main/storage', 'src/main/sync', 'src/main/logging'] },
  { path: 'src/main/rpc', ours: ['src/shared'], oursAsTypes: ['src/main/workspace'] },
  { path: 'src/main/hosts/electron', ours: ['src/shared', 'src/main'], except: ['src/main/hosts/browser'] },
  { path: 'src/main/hosts/browser', ours: ['src/shared', 'src/main'], except: ['src/main/hosts/electron'] },
  {
    path: 'src/main/hosts',
    ours: ['src/shared', 'src/main', 'package.json'],
    except: ['src/main/hosts/electron', 'src/main/hosts/browser'],
  },
  { path: 'src/main/index.ts', ours: ['src/shared', 'src/main'], except: ['src/main/hosts/browser'] },
  { path: 'src/main/browser-host.ts', ours: ['src/shared', 'src/main'], except: ['src/main/hosts/electron'] },
  { path: 'src/simulator', ours: ['src/shared/text', 'src/shared/packs'] },
  { path: 'src/renderer/ui', ours: ['src/renderer/styles'] },
  { path: 'src/renderer/styles', ours: [] },
  { path: 'src/renderer/client', ours: ['src/shared'] },
  { path: 'src/renderer/store', ours: ['src/shared', 'src/renderer/client'] },
  { path: 'src/renderer/app', ours: ['src/shared', 'src/renderer'] },
  { path: 'src/renderer/main.tsx', ours: ['src/shared', 'src/renderer'] },
];

const featureOurs = [
  'src/shared',
  'src/renderer/store',
  'src/renderer/ui',
  'src/renderer/features/post',
  'src/renderer/features/composer',
];

// Packages and Node modules that only these places may import.
const keptPackages: readonly { readonly name: RegExp; readonly only: readonly string[] }[] = [
  { name: /^electron(?:\/|$)/, only: ['src/main/hosts/electron', 'src/preload'] },
  { name: /^electron-store(?:\/|$)/, only: ['src/main/hosts/electron'] },
  { name: /^ws(?:\/|$)/, only: ['src/main/hosts/browser'] },
  { name: /^(?:conf|@napi-rs\/keyring|open)(?:\/|$)/, only: ['src/main/hosts'] },
  { name: /^twitter-api-v2(?:\/|$)/, only: ['src/main/x-api'] },
  { name: /^(?:hono|@hono\/.*?)(?:\/|$)/, only: ['src/simulator'] },
  {
    name: /^(?:react|react-dom|zustand|virtua|lucide-react|@base-ui\/react|@tanstack\/.*?)(?:\/|$)/,
    only: ['src/renderer'],
  },
  { name: /^node:/, only: ['src/main', 'src/simulator'] },
  {
    name: /^node:(?:https?|http2|net|tls|dgram)$/,
    only: ['src/main/hosts', 'src/main/x-api', 'src/main/media', 'src/simulator'],
  },
];

/** What the imports of a file (path from the root, with "/") break of the import table; one sentence each. */
export function importViolations(file: string, imports: readonly Import[]): readonly string[] {
  const zone = zoneOf(file);
  if (zone === undefined) return [`${file} is in no folder of the import table: place it or extend the table`];
  return imports.flatMap((one) => {
    const problem = one.specifier.startsWith('.') ? problemWithOurs(file, zone, one) : problemWithPackage(file, one);
    return problem === undefined ? [] : [`${file} imports ${one.specifier}: ${problem}`];
  });
}

function zoneOf(file: string): Zone | undefined {
  const feature = /^src\/renderer\/features\/[^/]+/.exec(file)?.[0];
  if (feature !== undefined) return { path: feature, ours: featureOurs };
  return zones.find((zone) => isIn(file, zone.path));
}

function problemWithOurs(file: string, zone: Zone, one: Import): string | undefined {
  const target = posix.join(posix.dirname(file), one.specifier.replace(/\?.*$/, ''));
  if (isIn(target, zone.path)) return undefined;
  const allowed = zone.ours.some((path) => isIn(target, path)) && !zone.except?.some((path) => isIn(target, path));
  if (allowed) return undefined;
  if (zone.oursAsTypes?.some((path) => isIn(target, path))) {
    return one.typeOnly ? undefined : `${zone.path} may import only types from there`;
  }
  return `${zone.path} may not import ${target}`;
}

function problemWithPackage(file: string, one: Import): string | undefined {
  const keeper = keptPackages.find(
    ({ name, only }) => name.test(one.specifier) && !only.some((path) => isIn(file, path)),
  );
  return keeper === undefined ? undefined : `only ${keeper.only.join(', ')} may`;
}

function isIn(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
