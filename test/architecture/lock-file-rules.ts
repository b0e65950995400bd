import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const manifest = z.object({ allowScripts: z.record(z.string(), z.boolean()).optional() });

/**
 * What would keep `npm ci` from working, or surprise who runs it, on another platform than the one the lock file was made on:
 * a platform package missing from the lock file, an install script nobody decided about.
 */
export function lockFileViolations(lock: unknown, project: unknown): readonly string[] {
  const { packages } = lockFile.parse(lock);
  const { allowScripts = {} } = manifest.parse(project);
  return Object.entries(packages).flatMap(([path, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || 'the project'} wants ${name}, which is not in the lock file`);
    const name = path.split('node_modules/').at(-1) ?? path;
    const decided = Object.keys(allowScripts).some((key) => key === name || key.startsWith(`${name}@`));
    return entry.hasInstallScript === true && !decided
      ? [...missing, `${name} has an install script and no entry in allowScripts`]
      : missing;
  });
}

function isLocked(packages: Readonly<Record<string, unknown>>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (path in packages) return true;
    if (folder === '') return false;
  }
}
