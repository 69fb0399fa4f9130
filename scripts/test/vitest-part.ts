import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runNode, TOOLS } from '../command';
import { root } from '../root';
import type { Part, PartResult } from './part';

/** The part of vitest's JSON report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

function countReport(file: string): PartResult | undefined {
  if (!existsSync(file)) return undefined;
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  // A file that cannot even be loaded has no tests to count, and has failed all the same.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    details: '',
  };
}

/** One project of vitest.config.ts; each of its tests counts. */
export function vitestPart(project: string, env: Record<string, string> = {}): Part {
  return {
    name: project,
    run: async () => {
      const folder = join(root, 'test-results');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${project}.json`);
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await runNode(TOOLS.vitest, ['run', '--project', project, ...reporters], env);
      const counted = countReport(file) ?? { passed: 0, failed: 1, skipped: 0, details: '' };
      if (counted.passed + counted.failed === 0) {
        return { ...counted, failed: 1, details: `Project "${project}" ran no test.\n${output}` };
      }
      // Errors outside any test end vitest with 1 although every test passed.
      if (code !== 0 && counted.failed === 0) counted.failed = 1;
      return { ...counted, details: counted.failed > 0 ? output : '' };
    },
  };
}
