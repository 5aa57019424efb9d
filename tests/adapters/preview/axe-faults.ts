import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Everything that axe finds wrong with the page as it stands, best practices included: a line each. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.join(" ") + ": " + node.failureSummary)))',
  );
}
