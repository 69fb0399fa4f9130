import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root';

export const TARGETS = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

export interface Manifest {
  manifest_version: number;
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts?: { js?: string[]; css?: string[]; matches: string[]; run_at?: string; all_frames?: boolean }[];
  [key: string]: unknown;
}

/** The path of a file in a built extension. */
export function builtFile(target: Target, path: string): string {
  return join(root, '.output', `${target}-mv3`, path);
}

/** @throws Error with the command that makes the build. */
export function builtManifest(target: Target): Manifest {
  const file = builtFile(target, 'manifest.json');
  if (!existsSync(file)) throw new Error(`There is no build for ${target}. Run: npm run build`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every path that a manifest names, wherever it stands in it. */
export function namedFiles(manifest: unknown): string[] {
  if (typeof manifest === 'string') return /^\/?[\w./-]+\.(js|css|html|png|svg|json)$/.test(manifest) ? [manifest] : [];
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.values(manifest).flatMap(namedFiles);
}
