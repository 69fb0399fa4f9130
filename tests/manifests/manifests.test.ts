import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/root';
import { builtFile, builtManifest, namedFiles, TARGETS } from './built';

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = builtManifest(target);

  test('is the one that was agreed: a changed permission shows as a difference here', async () => {
    const shown = { ...manifest, version: '(of package.json)' };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(`snapshots/${target}.json`);
  });

  test('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.version).toBe(version);
  });

  test('names only files that are there', () => {
    const missing = namedFiles(manifest).filter((path) => !existsSync(builtFile(target, path)));
    expect(missing, 'These files are named but were not built').toEqual([]);
  });

  test('is of version 3 and asks for no more hosts than OneBill from the start', () => {
    expect(manifest.manifest_version).toBe(3);
    const hosts = [
      ...(manifest.host_permissions ?? []),
      ...(manifest.content_scripts ?? []).flatMap((script) => script.matches),
    ];
    const foreign = hosts.filter((host) => host !== 'https://*.onebillsoftware.com/*');
    expect(foreign, 'Other hosts are asked for when they are needed: optional_host_permissions').toEqual([]);
  });

  test('shows pages nothing by which they could tell that it is installed', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

test('no build fetches code from elsewhere', () => {
  for (const target of TARGETS) {
    const policy = JSON.stringify(builtManifest(target).content_security_policy ?? '');
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  }
});
